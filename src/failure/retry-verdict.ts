import type { FailureType, RetryVerdict } from './failure.ts';

/** What the verdict is read from: the type, and what the deciding lines say, most telling first. */
export interface Ground {
  type: FailureType;
  texts: readonly string[];
}

/** What stays as it is until somebody changes something: an answer of a server, a credential, a name, a conflict. */
const LASTING: readonly RegExp[] = [
  /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b4(?:0[0-7]|1[0-8]|2[0-6]|51)\b|\b4(?:0[1345]|10)\b[ :-]{1,3}(?:Unauthori[sz]ed|Forbidden|Not Found|Method Not Allowed|Gone)\b/i,
  /\bE4(?:0[1345]|22)\b/,
  /\bself[- ]signed certificate\b|\bSELF_SIGNED_CERT|\bDEPTH_ZERO_SELF_SIGNED|\bcertificate (?:has expired|verify failed|is not (?:yet valid|trusted))|\bCERT_HAS_EXPIRED|\bUNABLE_TO_VERIFY_LEAF|\bUNABLE_TO_GET_ISSUER|\bERR_TLS_CERT/i,
  /\b(?:unauthori[sz]ed|forbidden|permission denied|access denied|authentication failed|bad credentials|could not read (?:username|password)|expired (?:token|credentials?)|token (?:has )?expired|publickey)\b/i,
  /\bCONFLICT\b|\b(?:merge|rebase) conflict|\bAutomatic merge failed\b|\bnon-fast-forward\b|\bfetch first\b|\b(?:pre-receive hook|protected branch|remote) (?:hook )?(?:declined|rejected)\b|\[(?:remote )?rejected\]/i,
  /\b(?:not found|does not exist|couldn't find remote ref|no such (?:file|host is known|ref)|unknown revision|not a git repository|already exists|dubious ownership)\b/i,
];

/** What passes on its own, or is gone on a fresh machine: a server or a line that failed for a moment, a lost machine, leftovers. */
const PASSING: readonly RegExp[] = [
  /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/,
  /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b(?:50[0234]|52\d|429)\b|\bHTTP\/[\d.]{1,3} (?:50[0234]|429)\b|\b(?:50[0234]|429)\b[ :-]{1,3}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests)\b/i,
  /\bconnection (?:was )?(?:reset|timed out|closed (?:by|unexpectedly)|aborted)|\b(?:temporary failure in name resolution|could not resolve host|TLS handshake timeout|i\/o timeout|context deadline exceeded|socket hang up|network is unreachable)\b/i,
  /\b(?:early EOF|unexpected disconnect|remote end hung up unexpectedly|RPC failed)\b|\bconnect to host \S{1,100} port \d{1,5}: .{0,20}timed out\b/i,
  /\b(?:too many requests|toomanyrequests|service unavailable|bad gateway|gateway time-?out|temporary error \(try again later\))/i,
  /\b(?:lost communication with the server|received a shutdown signal|agent (?:went offline|was lost|disconnected)|(?:unexpected termination of|backing) (?:the )?channel\b)/i,
  /\bAnother git process seems to be running\b|\.lock': File exists\b|\bCould not get lock \/var\/lib\/(?:dpkg|apt)\b|\bUnable to acquire the dpkg\b/,
];

/** A limit of requests over time. Servers say so with a 403, too, which else stays as it is. */
const RATE_LIMIT = /\brate limit(?:s|ed|ing)?\b(?!.{0,40}\b(?:disabled|ok)\b)/i;

/** What answers on the job's own machine is no matter of the network. */
const LOCAL = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\[::1\]/;

const REFUSED = /\b(?:connection refused|ECONNREFUSED|failed to connect)\b/i;

/** If the lines say neither. */
const BY_TYPE: Readonly<Record<FailureType, RetryVerdict>> = {
  network: 'transient',
  git: 'same-again',
  timeout: 'unclear',
  'resource-exhaustion': 'unclear',
  'test-failure': 'same-again',
  'quality-gate': 'same-again',
  unknown: 'same-again',
};

const matches = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** Whether a line tells of what stays until somebody changes something, and of what passes on its own. */
export const isLasting = (text: string): boolean =>
  !RATE_LIMIT.test(text) && (matches(LASTING, text) || (LOCAL.test(text) && REFUSED.test(text)));
export const isPassing = (text: string): boolean =>
  RATE_LIMIT.test(text) || (!LOCAL.test(text) && !isLasting(text) && matches(PASSING, text));

/** Lines below these only repeat or follow. */
const TELLING_LINES = 3;

/** What the deciding lines say about a retry: the first that says anything; undefined if none does. */
export function verdictOfLines(texts: readonly string[]): RetryVerdict | undefined {
  for (const text of texts.slice(0, TELLING_LINES)) {
    if (isLasting(text)) return 'same-again';
    if (isPassing(text)) return 'transient';
  }
  return undefined;
}

/** Whether the same command would pass later on a fresh machine, if nobody changed anything: from the type and the words alone. */
export function retryVerdict({ type, texts }: Ground): RetryVerdict {
  if (type === 'test-failure' || type === 'quality-gate') return 'same-again';
  return verdictOfLines(texts) ?? (texts.length === 0 ? 'unclear' : BY_TYPE[type]);
}
