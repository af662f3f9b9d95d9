import { messageOf } from '../../errors.ts';
import type { NotificationPolicy } from '../../policy/policy.ts';
import { alertText } from '../../report/run/alert-text.ts';
import type { Controller } from '../context.ts';
import {
  ENTRY_VERSION,
  type KnownEntry,
  keyOf,
  outcomeKey,
  parseEntries,
  type RunEntry,
  type RunOutcome,
} from '../decide/entries.ts';
import { timesSeen } from './alert-deed.ts';

/** Older alerts have been reminded of often enough. */
const MAX_AGE_MS = 3 * 24 * 60 * 60_000;
const MAX_REMINDERS = 20;

/** An alert whose next level is due. */
export interface DueReminder {
  alert: RunEntry;
  /** 1 for the first. */
  level: number;
}

/** Alerts that went out, whose workflow has not passed on its branch since, and whose last level is behind what the time asks for. Pure. */
function dueReminders(known: readonly KnownEntry[], levelsMs: readonly number[], now: number): readonly DueReminder[] {
  const isSent = ({ entry, outcome }: KnownEntry) => entry.kind === 'alert-0' && outcome?.id !== undefined;
  return known.filter(isSent).flatMap(({ entry: alert }) => {
    const at = Date.parse(alert.at);
    const level = levelsMs.filter((ms) => now - at >= ms).length;
    const passed = known.some(
      ({ entry }) =>
        entry.kind === 'result' &&
        entry.passed === true &&
        entry.workflow === alert.workflow &&
        entry.branch === alert.branch &&
        Date.parse(entry.at) > at,
    );
    const told = known.some(
      ({ entry }) => entry.run === alert.run && entry.attempt === alert.attempt && levelOf(entry) >= level,
    );
    return level === 0 || passed || told || now - at > MAX_AGE_MS ? [] : [{ alert, level }];
  });
}

const levelOf = ({ kind }: RunEntry) => (kind.startsWith('alert-') ? Number(kind.slice('alert-'.length)) : -1);

/** Reminds of what nobody has taken up: the issue is open, and nobody is assigned. One message for each level. */
export async function remind(controller: Controller, { webhook }: NotificationPolicy): Promise<void> {
  const { ledger, clock, log, owner, repository, server } = controller;
  if (!webhook || !ledger) return;
  const known = parseEntries(await ledger.snapshot());
  const due = dueReminders(known, webhook.escalateMs, clock.now()).slice(0, MAX_REMINDERS);
  const alerts = due.length === 0 ? undefined : controller.webhook?.(webhook.secret);
  if (!alerts) return;
  for (const { alert, level } of due) {
    const issue = issueAbout(known, alert);
    if (issue === undefined || !(await isUnattended(controller, issue))) continue;
    const entry: RunEntry = { ...alert, kind: `alert-${level}`, at: new Date(clock.now()).toISOString(), owner };
    const key = keyOf(entry);
    // The controller that writes the intent sends the message.
    if (!(await ledger.put(key, JSON.stringify(entry)))) continue;
    const seen = timesSeen(known, alert.partition, alert.jobs[0]?.signature);
    const text = alertText({
      ...seen,
      at: alert.at,
      repository,
      workflow: alert.workflow,
      branch: alert.branch,
      run: alert.run,
      address: `${server}/${repository}/actions/runs/${alert.run}`,
      failure: `${alert.jobs[0]?.type ?? 'unknown cause'} in "${alert.jobs[0]?.name ?? alert.workflow}"`,
      why: alert.why,
      action: `issue #${issue} is open, and nobody is assigned`,
      next: `Assign issue #${issue} to yourself, or close it. Either ends the reminders.`,
      owners: [],
      reminder: { level, minutes: Math.round((clock.now() - Date.parse(alert.at)) / 60_000) },
    });
    const answer = await alerts.send(text);
    if (!answer.done) log.warning(`Reminding of issue #${issue} failed: ${answer.why}.`);
    const outcome: RunOutcome = {
      version: ENTRY_VERSION,
      at: new Date(clock.now()).toISOString(),
      done: answer.done,
      ...(answer.done ? { id: level } : { why: answer.why.slice(0, 500) }),
    };
    await ledger
      .put(outcomeKey(key), JSON.stringify(outcome))
      .catch((error: unknown) => log.debug(`The outcome of a reminder could not be written: ${messageOf(error)}`));
  }
}

/** The issue about the alert's signature. */
function issueAbout(known: readonly KnownEntry[], alert: RunEntry): number | undefined {
  const signature = alert.jobs[0]?.signature;
  return known
    .filter(({ entry, outcome }) => entry.kind === 'issue' && outcome?.done && entry.partition === alert.partition)
    .filter(({ entry }) => entry.run === alert.run || entry.jobs.some((job) => job.signature === signature))
    .flatMap(({ outcome }) => outcome?.id ?? [])
    .at(-1);
}

async function isUnattended({ reader, repository }: Controller, issue: number): Promise<boolean> {
  const found = await reader
    .find<{ state?: string; assignees?: readonly unknown[] }>(`/repos/${repository}/issues/${issue}`)
    .catch(() => undefined);
  return found?.state === 'open' && (found.assignees ?? []).length === 0;
}
