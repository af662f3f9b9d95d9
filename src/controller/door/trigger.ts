import { readFile } from 'node:fs/promises';
import { parseRunAddress } from '../../github/api-access.ts';

/** What the controller is asked about. */
export type Trigger =
  | { kind: 'run'; repository?: string; run: number; attempt?: number }
  | { kind: 'sweep' }
  | { kind: 'command'; comment: number; pullRequest: number; login: string; text: string }
  | { kind: 'label'; pullRequest: number; login: string }
  | { kind: 'deployment'; id: number; sha: string; environment: string }
  | { kind: 'none'; why: string };

type Loose = Readonly<Record<string, unknown>>;

const MAX_COMMAND = 200;
const RETRY_LABEL = 'rerail:retry';

/** A run as a user names it: its id, or the address of its page. @throws UsageError if it is neither */
export function runNamed(text: string): Extract<Trigger, { kind: 'run' }> {
  if (/^\d{1,19}$/.test(text)) return { kind: 'run', run: Number(text) };
  const { repository, run, attempt } = parseRunAddress(text);
  return { kind: 'run', repository, run: Number(run), ...(attempt ? { attempt: Number(attempt) } : {}) };
}

const MAX_EVENT_BYTES = 30 * 2 ** 20;

/** What the event of an environment asks for (`GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH`). */
export async function triggerFrom(env: Readonly<Record<string, string | undefined>>): Promise<Trigger> {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const text = env.GITHUB_EVENT_PATH ? await readFile(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '{}') : '{}';
  if (text.length > MAX_EVENT_BYTES) return { kind: 'none', why: 'the event is too large' };
  try {
    return triggerOf(event, JSON.parse(text));
  } catch {
    return { kind: 'none', why: 'the event is not JSON' };
  }
}

/** What an event asks for. Payloads are as hostile as the people who cause them. */
export function triggerOf(event: string, payload: unknown): Trigger {
  const data = loose(payload);
  switch (event) {
    case 'workflow_run': {
      const { id, run_attempt: attempt } = loose(data.workflow_run);
      if (typeof id !== 'number') return { kind: 'none', why: 'the event names no run' };
      return { kind: 'run', run: id, ...(typeof attempt === 'number' ? { attempt } : {}) };
    }
    case 'workflow_dispatch': {
      const { 'run-id': id } = loose(data.inputs);
      return /^\d{1,19}$/.test(String(id ?? '')) ? { kind: 'run', run: Number(id) } : { kind: 'sweep' };
    }
    case 'schedule':
      return { kind: 'sweep' };
    case 'issue_comment':
      return commandOf(data);
    case 'pull_request':
    case 'pull_request_target': {
      const isRetry = data.action === 'labeled' && loose(data.label).name === RETRY_LABEL;
      const { number } = loose(data.pull_request);
      const { login } = loose(data.sender);
      if (!isRetry || typeof number !== 'number' || typeof login !== 'string') {
        return { kind: 'none', why: `only the label "${RETRY_LABEL}" asks for anything` };
      }
      return { kind: 'label', pullRequest: number, login };
    }
    case 'deployment_status': {
      const { id, sha, environment } = loose(data.deployment);
      const { state } = loose(data.deployment_status);
      if (!['failure', 'error'].includes(String(state)))
        return { kind: 'none', why: `the deployment is "${String(state)}"` };
      if (typeof id !== 'number') return { kind: 'none', why: 'the event names no deployment' };
      return { kind: 'deployment', id, sha: String(sha), environment: String(environment).slice(0, 300) };
    }
    default:
      return { kind: 'none', why: `the event "${event}" names no run; set the input "run"` };
  }
}

/** Only new comments on pull requests count: an edit could put words into somebody's mouth. */
function commandOf(data: Loose): Trigger {
  const { number, pull_request: pull } = loose(data.issue);
  const { id, body, user } = loose(data.comment);
  const { login } = loose(user);
  const first =
    String(body ?? '')
      .trimStart()
      .split('\n', 1)[0]
      ?.trim() ?? '';
  if (data.action !== 'created') return { kind: 'none', why: 'only new comments are commands' };
  if (pull === undefined || typeof number !== 'number') return { kind: 'none', why: 'commands work on pull requests' };
  if (!/^\/rerail(?:\s|$)/.test(first)) return { kind: 'none', why: 'the comment is not a command' };
  if (typeof id !== 'number' || typeof login !== 'string') return { kind: 'none', why: 'the comment has no author' };
  return { kind: 'command', comment: id, pullRequest: number, login, text: first.slice(0, MAX_COMMAND) };
}

const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
