import { rulesOf } from '../rule.ts';

/** What servers answer when they do not serve, and what downloaders make of it. */
export const http = rulesOf('http', [
  {
    id: 'http-server-error',
    type: 'network',
    role: 'ambient',
    weight: 5,
    pattern: [
      /\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)/i,
      /\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|answered|response)\b[^\d\n]{0,40}[ :=(]5(?:0[0-4]|2\d)\b(?![.\d:])/i,
      /\berror:? 50[0-4]\b(?![.\d:])/i,
      /\bbad gateway\b/i,
      /\boverloaded(?:_error)?\b.{0,40}\b(?:error|try again|overloaded)\b/i,
      /\bservice (?:is )?(?:temporarily )?unavailable\b/i,
      /\bServer Error \(50\d\)/i,
      /\bupstream connect error\b/i,
      /\bgateway timeout\b/i,
    ],
    examples: [
      '503 Service Unavailable',
      'received unexpected HTTP status: 502',
      'Response code 504 (Gateway Timeout)',
    ],
    counterExamples: [
      'src/http.ts:503: error: missing semicolon',
      'Timeout - Async callback was not invoked within 5000 ms',
    ],
    suggestion: 'The server has a problem: run it again later.',
  },
  {
    id: 'http-throttled',
    type: 'network',
    role: 'ambient',
    weight: 6,
    pattern: [
      /\b429\b.{0,30}\bToo Many Requests\b/i,
      /\btoo ?many ?requests\b/i,
      /\brate limit(?:ed|ing)?\b.{0,30}\b(?:exceeded|reached|hit)\b/i,
      /\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]429\b/i,
      /\bthrottl(?:ed|ing)(?:Exception)?\b/i,
    ],
    examples: ['429 Too Many Requests', 'toomanyrequests: You have reached your pull rate limit.', 'HTTP error 429'],
    suggestion: 'Wait, sign in, or use a mirror.',
  },
  {
    id: 'http-fetch-failed',
    type: 'network',
    role: 'ambient',
    weight: 3.5,
    pattern: [
      /\b(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Ee]rror) (?:to )?(?:download|downloading|fetch|fetching|connect to|connecting to|reach|retrieve|contact)\b/,
      /\b[Dd]ownload (?:of .{1,80} )?failed\b/,
      /\bfetch failed\b/,
      /\b[Nn]etwork (?:error|failure|issue|problem)s?\b/,
      /\bproblem connecting\b/,
    ],
    examples: [
      'Failed to download the archive',
      'TypeError: fetch failed',
      'error: failed to fetch metadata of the crate',
    ],
  },
  {
    id: 'http-not-found',
    type: 'network',
    retry: 'same-again',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /\b(?:ERROR|HTTP request sent, awaiting response\.{3}|The requested URL returned error:) (?:404|410)\b/,
      /\b404 Not Found\b.{0,60}(?:https?:|\[IP)/,
      /\bHTTP Error 404\b/,
    ],
    examples: ['2031-01-02 03:04:05 ERROR 404: Not Found.', 'urllib.error.HTTPError: HTTP Error 404: Not Found'],
    suggestion: 'The address answers "not found": has the file moved?',
  },
  {
    id: 'http-curl',
    type: 'network',
    weight: 7,
    pattern: [
      /^curl: \((?:5|6|7|16|18|22|28|35|52|55|56|60|92|95|97)\)(?! The requested URL returned error: 40[137]\b)/,
      /\bcurl: \((?:5|6|7|18|28|35|52|55|56|60|92)\)/,
    ],
    examples: [
      'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
      'curl: (22) The requested URL returned error: 404',
    ],
    suggestion: 'Run it again. If the server often fails, give curl `--retry`.',
  },
  {
    id: 'http-succeeded',
    type: 'network',
    role: 'recovery',
    weight: 1,
    pattern: [
      /\b(?:[Ss]ucceeded|[Ss]uccess|[Ss]uccessful(?:ly)?)\b.{0,40}\b(?:after|on|in|at) (?:\w+ )?(?:retry|retries|attempts?|tr(?:y|ies))\b/,
      /\b(?:[Rr]etry|[Aa]ttempt \d+) (?:was )?(?:succeeded|successful)\b/,
      /^Status: Downloaded newer image for \S/,
      /^ {2}Downloaded \S{1,80} v\d/,
      /^HTTP request sent, awaiting response\.{3} 200 OK/,
    ],
    examples: [
      'Download succeeded on attempt 2',
      'Successfully downloaded after 3 attempts',
      '  Downloaded serde v1.0.195',
      'Status: Downloaded newer image for node:24',
    ],
  },
]);
