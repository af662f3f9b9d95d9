import { codeOf, messageOf, UserError } from '../../errors.ts';
import type { ApiAccess } from '../api-access.ts';

/** A failed request to the API. Its message is for people. */
export class ApiError extends UserError {
  override readonly name = 'ApiError';
  /** HTTP status; undefined if no answer came. */
  readonly status: number | undefined;
  /** What the API says about it. */
  readonly reason: string;
  /** The request may have been accepted anyway. */
  readonly isUnclear: boolean;

  constructor(message: string, status: number | undefined, reason: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.reason = reason;
    this.isUnclear = status === undefined || status >= 500;
  }
}

/** What a request failed with, in words: the API's refusal, or that no answer came. */
export function asApiError(path: string, error: unknown, access: ApiAccess): ApiError {
  if (error instanceof ApiError) return error;
  const status = statusOf(error);
  const answered = (error as { response?: unknown }).response !== undefined;
  if (status !== undefined && answered) return refusal(path, status, messageOf(error), access.token !== undefined);
  const { cause = error } = error as { cause?: unknown };
  const inner = (cause as { cause?: unknown }).cause ?? cause;
  const { apiUrl } = access;
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
  const why = codeOf(inner) ?? messageOf(inner);
  return new ApiError(
    `Reading the run failed: ${host} does not answer (${why}). Check the connection, and GITHUB_API_URL if it is set.`,
    undefined,
    why,
    { cause: error },
  );
}

/** HTTP status of what a request threw; undefined if no answer came. */
export const statusOf = (error: unknown): number | undefined => {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
};

function refusal(path: string, status: number, reason: string, hasToken: boolean): ApiError {
  const hint =
    status === 410
      ? 'Logs and artifacts are kept for 90 days or less; there is nothing left to read'
      : hasToken
        ? 'Check the address, and that the token has `actions: read`'
        : 'Set GITHUB_TOKEN to a token with `actions: read`';
  const said = reason && reason !== '{}' && !reason.startsWith('Unknown error') ? ` (${reason.slice(0, 200)})` : '';
  return new ApiError(`Reading the run failed: the API answers ${status} to ${path}${said}. ${hint}.`, status, reason);
}

export function noJson(path: string, body: string): ApiError {
  const seen = body.slice(0, 40).replace(/\s+/g, ' ');
  return new ApiError(
    `Reading the run failed: the answer to ${path} is no JSON ("${seen}"). Check GITHUB_API_URL, and whether a proxy answers in its place.`,
    200,
    'no JSON',
  );
}
