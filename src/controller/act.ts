import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Answer, RunActs, Written } from '../ports/run-acts.ts';
import {
  ENTRY_VERSION,
  type EntryKind,
  isDecision,
  isLedgerBusy,
  keyOf,
  outcomeKey,
  parseEntries,
  partitionOf,
  type RunEntry,
  type RunLedger,
  type RunOutcome,
} from './decide/entries.ts';
import { incidentOf, type JobPlan, type RunPlan } from './plan.ts';

export interface ActPorts {
  acts: RunActs;
  /** Absent if the token may not write to the repository, or git cannot reach it. */
  ledger?: RunLedger;
  clock: Pick<Clock, 'now' | 'sleep'>;
  log: Log;
  /** This workflow run: its own intents are taken over at once. */
  owner: string;
  /** An intent of another that is older than this is taken over, milliseconds. */
  leaseMs: number;
}

/** What is to be done with one act, and how to see that it was done. */
export interface Deed {
  kind: EntryKind;
  /** Whether it has been done already: asked before an intent is taken over, and after an answer that got lost. */
  seen(): Promise<Written | true | undefined>;
  /** @param before what became of the deeds before it */
  run(before: readonly DeedReport[]): Promise<Answer<Written | undefined>>;
}

export interface DeedReport {
  kind: EntryKind;
  /** `other`: another controller is at it, or has done it. */
  state: 'done' | 'other' | 'failed';
  why?: string;
  /** What the token lacks. */
  reason?: 'no-permission';
  written?: Written;
  /** It had been done by somebody else. */
  found?: true;
}

const MAX_REPEATS = 3;
/** Reads of the API may be a little behind what it has accepted. */
const STALE_LOOKS = 3;
const STALE_PAUSE_MS = 1_500;

/** Intents first, all in one commit; then the acts that are ours; then their outcomes. The first deed decides: if it is another's, so are the rest. */
export async function perform(plan: RunPlan, deeds: readonly Deed[], ports: ActPorts): Promise<DeedReport[]> {
  const claims = new Map(await claim(plan, deeds, ports));
  const reports: DeedReport[] = [];
  for (const deed of deeds) {
    const mine = claims.get(deed.kind) as Claim;
    if (mine.state !== 'ours') {
      reports.push({ kind: deed.kind, state: 'other', ...(mine.why === undefined ? {} : { why: mine.why }) });
      continue;
    }
    const report = await carryOut(deed, mine.isSecond, reports, ports);
    reports.push(report);
    if (isOthers(report, deed, ports))
      for (const { kind } of deeds) if (!kind.startsWith('reply-')) claims.set(kind, OTHERS);
  }
  await settle(plan, reports, ports);
  return reports;
}

const OTHERS: Claim = { state: 'other', why: 'another controller did it' };

/**
 * Without a ledger a re-run itself is the lock, because GitHub accepts one at a time: a controller that finds it done leaves what tells of it to the
 * controller whose request was accepted. A person who asked is answered anyway.
 */
const isOthers = ({ state, found }: DeedReport, { kind }: Deed, { ledger }: ActPorts) =>
  !ledger && kind.startsWith('rerun') && state === 'done' && found === true;

type Claim = { state: 'ours'; isSecond: boolean } | { state: 'other'; why?: string };

async function claim(plan: RunPlan, deeds: readonly Deed[], ports: ActPorts): Promise<ReadonlyMap<EntryKind, Claim>> {
  const { ledger, log } = ports;
  // Without a ledger the API is asked whether each act was done; that is all there is.
  const alone = new Map(deeds.map(({ kind }) => [kind, { state: 'ours', isSecond: true } satisfies Claim as Claim]));
  if (!ledger) return alone;
  const texts = new Map(
    deeds.map(({ kind }) => [keyOf(entryOf(plan, kind, ports)), JSON.stringify(entryOf(plan, kind, ports))]),
  );
  let won: ReadonlyMap<string, boolean>;
  try {
    won = await ledger.putAll(texts, (there) => isDecidedOtherwise(plan, there, ports));
  } catch (error) {
    // Others may have written what cannot be read now: acting without knowing could act twice.
    if (isLedgerBusy(error)) {
      const why = `the ledger cannot be reached at the moment (${messageOf(error)})`;
      return new Map(deeds.map(({ kind }) => [kind, { state: 'other', why } satisfies Claim as Claim]));
    }
    log.warning(
      `The ledger cannot be written: ${messageOf(error)}. rerail continues without it. To keep one, grant the job "contents: write".`,
    );
    delete ports.ledger;
    return alone;
  }
  const isMine = [...won.values()].some(Boolean);
  if (!isMine && isDecidedOtherwise(plan, await ledger.snapshot(), ports)) {
    const why = 'another controller has decided otherwise about this attempt';
    return new Map(deeds.map(({ kind }) => [kind, { state: 'other', why } satisfies Claim as Claim]));
  }
  const claims = new Map<EntryKind, Claim>();
  for (const { kind } of deeds) {
    const key = keyOf(entryOf(plan, kind, ports));
    claims.set(
      kind,
      won.get(key) ? { state: 'ours', isSecond: false } : await takeOver(key, texts.get(key) as string, ports),
    );
  }
  return claims;
}

/**
 * Whether another decision about the same attempt was carried out, or is being carried out: two controllers may see different things if one
 * of them could not read a log. A person's command counts more, and a wait ends with another decision.
 */
function isDecidedOtherwise(plan: RunPlan, there: ReadonlyMap<string, string>, ports: ActPorts): boolean {
  const { run, act, command } = plan;
  if (command || act === 'none') return false;
  const ofAttempt = [...there].filter(([key]) => key.startsWith(`${run.id}/${run.attempt}/`));
  return parseEntries(new Map(ofAttempt)).some(({ entry, outcome }) => {
    if (!isDecision(entry) || entry.kind === act || entry.kind === 'wait') return false;
    if (outcome) return outcome.done;
    const age = ports.clock.now() - Date.parse(entry.at);
    return entry.owner !== ports.owner && Math.abs(age) < ports.leaseMs;
  });
}

/** An intent without an outcome: our own from before a restart, or another's whose lease has ended. */
async function takeOver(key: string, text: string, { ledger, owner, clock, leaseMs }: ActPorts): Promise<Claim> {
  const known = await ledger?.snapshot();
  const there = known?.get(key) ?? '';
  const [intent] = parseEntries(
    new Map([...(known ?? [])].filter(([each]) => each === key || each === outcomeKey(key))),
  );
  if (intent?.outcome) return { state: 'other' };
  if (intent?.entry.owner === owner) return { state: 'ours', isSecond: true };
  // What is no intent of ours, or comes from the future, holds nobody up.
  const age = clock.now() - Date.parse(intent?.entry.at ?? '');
  if (Math.abs(age) < leaseMs) return { state: 'other', why: 'another controller is at it' };
  return (await ledger?.replace(key, there, text))
    ? { state: 'ours', isSecond: true }
    : { state: 'other', why: 'another controller is at it' };
}

async function carryOut(
  deed: Deed,
  isSecond: boolean,
  before: readonly DeedReport[],
  ports: ActPorts,
): Promise<DeedReport> {
  const { kind } = deed;
  try {
    const known = isSecond ? await look(deed, ports, ports.ledger ? STALE_LOOKS : 1) : undefined;
    if (known) return { ...done(kind, known), found: true };
    for (let repeat = 0; ; repeat += 1) {
      const answer = await deed.run(before);
      if (answer.done) return done(kind, answer.value);
      if (!answer.unclear) {
        // A refusal may come from what another has started meanwhile.
        const after = await look(deed, ports, 1);
        if (!after) return failed(kind, answer);
        // After an answer that got lost, what is refused as done already is our own.
        return repeat > 0 ? done(kind, after) : { ...done(kind, after), found: true };
      }
      const after = await look(deed, ports, STALE_LOOKS);
      if (after) return done(kind, after);
      if (repeat === MAX_REPEATS) return failed(kind, answer);
    }
  } catch (error) {
    return { kind, state: 'failed', why: messageOf(error) };
  }
}

const failed = (kind: EntryKind, { why, denied }: { why: string; denied: boolean }): DeedReport => ({
  kind,
  state: 'failed',
  why,
  ...(denied ? { reason: 'no-permission' } : {}),
});

async function look(deed: Deed, { clock }: ActPorts, times: number): Promise<Written | true | undefined> {
  for (let round = 0; round < times; round += 1) {
    if (round > 0) await clock.sleep(STALE_PAUSE_MS);
    const found = await deed.seen();
    if (found) return found;
  }
  return undefined;
}

const done = (kind: EntryKind, value: Written | true | undefined): DeedReport => ({
  kind,
  state: 'done',
  ...(typeof value === 'object' ? { written: value } : {}),
});

/** Outcomes are kept beside their intents. If they cannot be written, the next controller asks the API. */
async function settle(plan: RunPlan, reports: readonly DeedReport[], ports: ActPorts): Promise<void> {
  const { ledger, clock, log } = ports;
  const own = reports.filter(({ state }) => state !== 'other');
  if (!ledger || own.length === 0) return;
  const at = new Date(clock.now()).toISOString();
  const texts = own.map(({ kind, state, why, reason, written }): [string, string] => {
    const outcome: RunOutcome = {
      version: ENTRY_VERSION,
      at,
      done: state === 'done',
      ...(why === undefined ? {} : { why: why.slice(0, 500) }),
      ...(reason === undefined ? {} : { reason }),
      ...(written === undefined ? {} : { id: written.id, author: written.author }),
    };
    return [outcomeKey(keyOf(entryOf(plan, kind, ports))), JSON.stringify(outcome)];
  });
  try {
    await ledger.putAll(new Map(texts));
  } catch (error) {
    log.warning(`The outcome of ${own.length} acts could not be written: ${messageOf(error)}.`);
  }
}

const MAX_JOBS = 300;

const told = ({ name, failure, minutes }: JobPlan) => ({
  name,
  type: failure?.type ?? 'unknown',
  signature: failure?.signature ?? '',
  minutes,
  ...(failure ? { lane: failure.lane } : {}),
});

/** What failed without a job to blame: the history knows it by the run's workflow, or the deployment's environment. */
const withoutCause = (plan: RunPlan) => ({
  name: plan.deployment?.environment ?? plan.run.workflow,
  type: 'unknown',
  signature: incidentOf(plan),
  minutes: null,
});

function entryOf(plan: RunPlan, kind: EntryKind, { clock, owner }: ActPorts): RunEntry {
  const causes = plan.jobs.filter(({ role }) => role === 'cause').slice(0, MAX_JOBS);
  const { run } = plan;
  return {
    version: ENTRY_VERSION,
    kind,
    run: run.id,
    attempt: run.attempt,
    sha: run.sha,
    at: new Date(clock.now()).toISOString(),
    owner,
    partition: partitionOf(run),
    workflow: run.workflow,
    branch: run.branch,
    why: plan.why.slice(0, 500),
    notBefore: plan.notBefore,
    ...(plan.advice && kind === plan.act ? { advice: plan.advice } : {}),
    ...(kind === 'result' ? { passed: true, ...(plan.balance ? { balance: plan.balance } : {}) } : {}),
    jobs: causes.length === 0 && kind !== 'result' ? [withoutCause(plan)] : causes.map(told),
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
