/** What an alert tells: time, system, failure, impact, action, next step. */
export interface Alert {
  /** ISO 8601, UTC. */
  at: string;
  repository: string;
  workflow: string;
  branch: string | null;
  run: number;
  /** Address of the run's page. */
  address: string;
  failure: string;
  why: string;
  /** Runs with the same signature, and the minutes that they took. */
  runs: number;
  minutesLost: number;
  action: string;
  next: string;
  /** A date; absent without a deadline. */
  deadline?: string;
  owners: readonly string[];
  /** Of a reminder: which one, and how long after the first message. */
  reminder?: { level: number; minutes: number };
}

const MAX_TEXT = 3_000;
const MAX_PART = 400;

/** An alert in Slack's markup. Names and log lines are anybody's: none of them mentions, links or formats. */
export function alertText(alert: Alert): string {
  const { at, repository, workflow, branch, run, address, failure, why, runs, minutesLost, reminder } = alert;
  const title = reminder
    ? `*rerail: still open after ${reminder.minutes} minutes* (reminder ${reminder.level})`
    : '*rerail: this needs a person*';
  const owners = alert.owners.length === 0 ? '' : ` Owner: ${plain(alert.owners.join(', '))}.`;
  const deadline = alert.deadline === undefined ? '' : ` Deadline: ${alert.deadline}.`;
  return [
    title,
    `*Time* ${at.slice(0, 16).replace('T', ' ')} UTC`,
    `*System* ${plain(repository)} · ${plain(workflow)}${branch === null ? '' : ` · ${plain(branch)}`}`,
    `*Failure* ${plain(failure)}: ${plain(why)}`,
    `*Impact* seen in ${runs} ${runs === 1 ? 'run' : 'runs'}, ${minutesLost} minutes lost`,
    `*Action* ${plain(alert.action)} (<${address}|run ${run}>)`,
    `*Next step* ${plain(alert.next)}${deadline}${owners}`,
  ]
    .join('\n')
    .slice(0, MAX_TEXT);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const plain = (text: string) =>
  text
    .slice(0, MAX_PART)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] as string)
    .replace(/[*_~`]/g, (sign) => `\u200b${sign}`);
