import { rulesOf } from '../rule.ts';

/** Shapes that tools have in common, for those that have no rules of their own. */
export const general = rulesOf('general', [
  {
    id: 'general-access',
    type: 'unknown',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /\b40[13]\b.{0,20}\b(?:Unauthorized|Forbidden)\b/,
      /\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]40[13]\b/,
      /\b[Aa]ccess (?:denied|forbidden)\b/,
      /\b[Uu]nauthori[sz]ed\b/,
      /\b[Aa]uthentication (?:failed|required|error)\b/,
      /\b[Ii]nvalid (?:credentials|token|api key|API key|username or password)\b/,
      /\bnot authori[sz]ed\b/,
      /\b[Ff]orbidden\b/,
    ],
    examples: ['401 Unauthorized', 'Response code 403 (Forbidden)', 'error: Invalid API key'],
    suggestion: 'Check the credentials and what they may do.',
  },
  {
    id: 'general-configuration',
    type: 'unknown',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /\b(?:[Ii]nvalid|[Uu]nknown|[Uu]nrecogni[sz]ed|[Uu]nsupported|[Uu]nexpected|[Mm]issing|[Uu]ndefined|[Nn]o such) (?:\w+ ){0,2}(?:option|argument|flag|parameter|configuration|config|command|input|key|property|variable|value|version|platform|architecture|setting|module|package|plugin|file|environment)s?\b/i,
      /\b(?:is|are) not (?:supported|installed|available|defined|configured|a valid)\b/i,
      /\b(?:must|should) be (?:set|defined|specified|provided|installed)\b/i,
      /\bnot found\b/i,
      /\bdoes not exist\b/i,
      /\bdoesn't exist\b/i,
    ],
    examples: ['Unknown option: --fast', 'The platform is not supported', 'Configuration file not found'],
  },
  {
    id: 'general-crash',
    type: 'unknown',
    role: 'ambient',
    weight: 2.5,
    pattern: [
      /\b(?:[Uu]ncaught|[Uu]nhandled) (?:exception|error|rejection|promise)\b/i,
      /\bException in thread "/i,
      /^Caused by: /i,
      /\bpanicked at\b/i,
      /\bfatal error\b/i,
    ],
    examples: ['Exception in thread "main" java.lang.IllegalStateException: no'],
  },
  {
    id: 'general-error',
    type: 'unknown',
    role: 'ambient',
    weight: 1.5,
    pattern: [
      /^(?:ERROR|Error|error|FATAL)[:!] {0,3}\S/,
      /^\[(?:ERROR|Error|error|FATAL)\] {0,3}\S/,
      /^(?:❌|✗|✖|🔴|🚨) {1,3}\S/,
    ],
    examples: ['ERROR: it did not work', '❌ Deployment did not work'],
  },
  {
    id: 'general-exception',
    type: 'unknown',
    role: 'ambient',
    weight: 3,
    pattern: [
      /^(?:[a-zA-Z_][\w.]{0,120}\.)?[A-Z]\w{2,60}(?:Error|Exception|Warning|Exit): \S/,
      /^Traceback \(most recent call last\):/,
    ],
    examples: ["KeyError: 'name'", 'Traceback (most recent call last):'],
  },
]);
