import { STATUS_CODES } from 'node:http';
import type { Reply } from '../server/exchange.ts';

/** Twirp's codes in use here and their HTTP statuses (Twirp specification, "Error Codes"). */
const STATUSES = {
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
  failed_precondition: 412,
  resource_exhausted: 429,
} as const;

export class TwirpError extends Error {
  readonly code: keyof typeof STATUSES;
  /** Seconds after which to ask again. */
  readonly retryAfter: number | undefined;

  constructor(code: keyof typeof STATUSES, message: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export function errorReply({ code, message, retryAfter }: TwirpError): Reply {
  const reply = jsonReply(STATUSES[code], { code, msg: message });
  return retryAfter === undefined ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': `${retryAfter}` } };
}

/** What comes from the gateways before the service: its text is the one seen on github.com. */
export function failWith(status: number): Reply {
  const msg = `Error from intermediary with HTTP status code ${status} "${STATUS_CODES[status] ?? ''}"`;
  return jsonReply(status, { code: status === 404 ? 'bad_route' : 'internal', msg });
}

export const jsonReply = (status: number, value: object): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
