import { rulesOf } from '../rule.ts';

/** Vulnerabilities, secrets, licences. */
export const security = rulesOf('security', [
  {
    id: 'gate-license',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\bFound license defined by\b/i,
      /\bDependencies that need approval\b/i,
      /\b(?:licen[cs]e|copyright)s?\b(?! agreements?\b).{0,60}\b(?:missing|not allowed|forbidden|unapproved|incompatible|invalid|violation|denied|not found|unknown|mismatch)\b/i,
      /\b(?:missing|forbidden|unapproved|incompatible|invalid|unknown)\b.{0,40}\b(?:licen[cs]e|copyright)\b/i,
      /\bis not (?:REUSE compliant|compliant with version .{1,10} of the REUSE)/i,
    ],
    examples: [
      'File a.go: missing license header',
      'Found package with forbidden license: GPL-3.0',
      'Unfortunately, your project is not compliant with version 3.0 of the REUSE Specification',
    ],
  },
  {
    id: 'gate-secrets',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /\bleaks? found: [1-9]/i,
      /\b(?:potential|possible|hardcoded|detected) secrets?\b.{0,60}\b(?:found|detected|in)\b/i,
      /^(?!.{0,200}\bno\b.{0,30}\bsecrets?).{0,200}\bsecrets? (?:were )?(?:detected|found)\b/i,
      /\btrufflehog\b.{0,60}\bfound\b/i,
      /🐷🔑/i,
      /\b[Ss]ecrets? (?:about to be|were|was|have been|has been) committed\b/i,
      /\bFinding: {1,6}\S.{0,120}\bSecret: /i,
    ],
    examples: ['leaks found: 2', 'Detected secrets in the repository: 1 found in a.py', 'Secrets detected in 2 files'],
  },
  {
    id: 'gate-vulnerabilities',
    type: 'quality-gate',
    weight: 7.5,
    during: ['lint', 'test', 'build', 'publish'],
    pattern: [
      /^Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d+/i,
      /\b(?:CVE-\d{4}-\d{4,}|GHSA-(?:\w{4}-){2}\w{4})\b/i,
      /\b[1-9]\d* (?:critical|high|moderate|known|security) (?:severity )?(?:vulnerabilit(?:y|ies)|issues?|alerts?)\b/i,
      /\bfound [1-9]\d* (?:\w+ ){0,2}vulnerabilit(?:y|ies)\b/i,
      /\bFound \d+ security vulnerability advisor/i,
      /✗ (?:Critical|High|Medium) severity vulnerability\b/i,
      /\baffected by [1-9]\d* vulnerabilit/i,
      /\b[1-9]\d* vulnerabilit(?:y|ies) (?:was|were) (?:found|reported|detected)\b/i,
      /\bVulnerability found in \S/i,
      /\b(?:critical|high|medium|low) severity vulnerability found\b/i,
      /\bfound [1-9]\d* issues?, \d+ vulnerable paths?\b/i,
      /\bDependency review detected\b/i,
      /\bSWC(?: ID: |-)\d{3}\b/i,
      /\b[1-9]\d* result\(s\) found\b/i,
      /\bhigher-severity (?:issues|vulnerabilities) detected\b/i,
      /\b[1-9]\d* Code Findings?\b/i,
      /^Ran \d+ rules? on \d+ files?: [1-9]\d* findings?/i,
    ],
    examples: [
      'Total: 3 (HIGH: 2, CRITICAL: 1)',
      'Found 2 security vulnerability advisories affecting 1 package:',
      '2 high severity vulnerabilities',
      'Ran 120 rules on 40 files: 3 findings.',
    ],
    suggestion: 'Update what is vulnerable, or accept it knowingly.',
  },
]);
