import { rulesOf } from '../rule.ts';

/** Limits that ran out, in the words of operating systems, waiting scripts and programs in general. */
export const timeouts = rulesOf('timeouts', [
  {
    id: 'timeouts-coreutils',
    type: 'timeout',
    weight: 9,
    pattern: /\btimeout: sending signal [A-Z]+ to command\b/,
    examples: ["timeout: sending signal TERM to command 'make'"],
    suggestion: 'Find what hangs, or give it more time.',
  },
  {
    id: 'timeouts-build',
    type: 'timeout',
    role: 'verdict',
    weight: 9,
    pattern:
      /\b(?:[Bb]uild|[Jj]ob|[Tt]ask|[Ss]tep|[Pp]ipeline|[Ww]orkflow|[Rr]un|[Cc]ommand|[Ss]cript|[Ss]tage|[Dd]eployment|[Aa]ttempt|[Pp]rocess|[Ee]xecution)\b.{0,60}\b(?:timed out|has timed out|time ?out after|exceeded (?:the |its )?(?:\w+ ){0,4}(?:time ?(?:limit|out)|duration|run ?time))\b/,
    examples: [
      'Build timed out (after 30 minutes). Marking the build as aborted.',
      'The command "make check" timed out',
      'Build exceeded maximum allowed runtime',
    ],
    counterExamples: ['0 jobs timed out'],
    suggestion: 'Find what hangs or grew, or raise the limit.',
  },
  {
    id: 'timeouts-retry-action',
    type: 'timeout',
    role: 'verdict',
    weight: 9,
    pattern: /\bFinal attempt failed\. Timeout of \d+ms hit\b/,
    examples: ['##[error]Final attempt failed. Timeout of 600000ms hit'],
  },
  {
    id: 'timeouts-waiting',
    type: 'timeout',
    weight: 6.5,
    pattern: [
      /\b[Tt]imed? ?out (?:while |when )?(?:waiting|awaiting)\b/i,
      /\b[Tt]imeout (?:while |when |after .{1,40} )?wait(?:ing|ed)\b/i,
      /\btimeout occurred after waiting\b/i,
      /\bgave up waiting\b/i,
      /\bwaited (?:too long|more than|\d+ ?(?:s|sec|seconds|minutes?))\b.{0,60}\b(?:giving up|failed|timeout|not)\b/i,
      /\b(?:did not|didn't|never|not|failed to) (?:become|become|became|get|come|start|be)\b.{0,40}\b(?:within|after|in time|in \d+)\b/i,
    ],
    examples: [
      'Error: Timed out waiting for: http://localhost:3000',
      'wait-for-it.sh: timeout occurred after waiting 30 seconds for db:5432',
      'Server did not become ready within 60 seconds',
    ],
    suggestion: 'Look at what was waited for: did it start at all?',
  },
  {
    id: 'timeouts-deadline',
    type: 'timeout',
    role: 'ambient',
    weight: 5,
    pattern: [/\b(?:context )?deadline exceeded\b/i, /\bDEADLINE_EXCEEDED\b/i, /\bDeadlineExceeded\b/i],
    examples: ['rpc error: code = DeadlineExceeded desc = context deadline exceeded'],
  },
  {
    id: 'timeouts-any',
    type: 'timeout',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /\b(?:timed out|time ?out|timeout expired) (?:after|of|in|exceeded)\b.{0,30}\d/i,
      /\b(?:TimeoutError|TimeoutException|TimeoutExpired)\b/i,
      /\b(?:exceeded|reached|hit|over)\b.{0,30}\btime ?(?:limit|out)\b/i,
      /\btime ?(?:limit|out)\b.{0,30}\b(?:exceeded|reached|expired|elapsed)\b/i,
      /\btook (?:longer than|more than|over|> ?)\s?\d/i,
      /\bran for too long\b/i,
      /\bmaximum time\b/i,
    ],
    examples: ['Timed out after 120 seconds', 'subprocess.TimeoutExpired: Command hangs', 'time limit exceeded'],
  },
  {
    id: 'timeouts-words',
    type: 'timeout',
    role: 'ambient',
    weight: 2.5,
    pattern: /\b(?:timed ?out|time-?out)\b(?!\s*[=:]\s*[\w"'])/i,
    examples: ['the upload timed out'],
    counterExamples: ['timeout: 30', 'timeout=5'],
  },
]);
