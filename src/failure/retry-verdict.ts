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

/** What passes by itself: a server, a name service or a line that failed for a moment. */
const PASSING: readonly RegExp[] = [
  /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|EPIPE)\b/,
  /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b(?:50[0234]|52\d|429)\b|\b(?:50[0234]|429)\b[ :-]{1,3}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests)\b/i,
  /\bconnection (?:was )?(?:reset|timed out|closed (?:by|unexpectedly)|aborted)|\btemporary failure in name resolution\b|\bcould not resolve host\b|\bTLS handshake timeout\b|\b(?:early EOF|unexpected disconnect|remote end hung up unexpectedly)\b/i,
  /\b(?:rate limit(?:ed)?|too many requests|service unavailable|bad gateway|gateway time-?out|lost communication with the server|runner has received a shutdown signal)\b/i,
];

/** Where the lines say neither. */
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
/** Lines below these only repeat or follow. */
const TELLING_LINES = 3;

/** Whether the same command would pass later on a fresh machine, if nobody changed anything. */
export function retryVerdict({ type, texts }: Ground): RetryVerdict {
  if (type !== 'network' && type !== 'git' && type !== 'unknown') return BY_TYPE[type];
  for (const text of texts.slice(0, TELLING_LINES)) {
    if (matches(LASTING, text)) return 'same-again';
    if (matches(PASSING, text)) return 'transient';
  }
  return texts.length === 0 ? 'unclear' : BY_TYPE[type];
}
