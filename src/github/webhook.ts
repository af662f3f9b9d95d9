import { defaults } from '@actions/github/lib/utils';
import { codeOf, UserError } from '../errors.ts';
import type { Alerts } from '../ports/alerts.ts';
import type { Clock } from '../ports/clock.ts';

const TIMEOUT_MS = 10_000;
const RETRY_PAUSES_MS = [1_000, 3_000];
const MAX_PAUSE_MS = 30_000;
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Posts `{"text": …}`, as Slack, Mattermost and others take it, behind the proxy that the environment names. No token is sent, no redirect is
 * followed, and no message holds the address.
 * @param name of the variable that the address comes from
 * @throws UserError if it is not an address, or would travel unencrypted
 */
export function openWebhook(name: string, address: string, clock: Pick<Clock, 'sleep'>): Alerts {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))) {
    throw new UserError(
      `Sending the alert failed: ${name} holds no https address. Set it to the address of the webhook.`,
    );
  }
  return {
    async send(text) {
      for (let round = 0; ; round += 1) {
        const { ok, why, mayPass, waitMs } = await post(url, text);
        if (ok) return { done: true, value: undefined };
        const pause = RETRY_PAUSES_MS[round];
        if (pause === undefined || !mayPass) return { done: false, why, denied: !mayPass, unclear: false };
        await clock.sleep(Math.min(Math.max(pause, waitMs), MAX_PAUSE_MS));
      }
    },
  };
}

interface Posted {
  ok: boolean;
  why: string;
  mayPass: boolean;
  waitMs: number;
}

async function post(url: URL, text: string): Promise<Posted> {
  try {
    const send = defaults.request?.fetch as typeof fetch;
    const answer = await send(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'rerail' },
      body: JSON.stringify({ text }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.body?.cancel();
    const { status } = answer;
    const waitMs = Number(answer.headers.get('retry-after')) * 1_000 || 0;
    return { ok: answer.ok, why: `the webhook answers ${status}`, mayPass: status === 429 || status >= 500, waitMs };
  } catch (error) {
    // What fetch says may hold the address.
    const code = codeOf((error as { cause?: unknown }).cause ?? error) ?? 'no answer';
    return { ok: false, why: `the webhook does not answer (${code})`, mayPass: true, waitMs: 0 };
  }
}
