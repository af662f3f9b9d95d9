import type { Answer } from './run-acts.ts';

/** Where alerts go that a person has to read soon: a chat's webhook. */
export interface Alerts {
  /** @param text Slack's markup; plain text for all others. What fails is told without the address, which is a secret. */
  send(text: string): Promise<Answer>;
}
