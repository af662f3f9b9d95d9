import { rulesOf } from '../rule.ts';

/** Go. */
export const go = rulesOf('go', [
  {
    id: 'go-compile',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /^(?:\.{0,2}\/)?[\w./-]{1,200}\.go:\d+:\d+: (?:undefined|cannot use|syntax error|declared and not used|.{0,60}(?:imported and not used|redeclared|missing return|not enough arguments|too many arguments|undefined|does not implement|assignment mismatch|invalid operation|mismatched types|unexpected))/,
      /\[build failed\]/,
      /\[setup failed\]/,
      /\bFAIL\t?\s?\S{1,200} \[(?:build|setup) failed\]/,
    ],
    examples: [
      './a.go:12:7: undefined: gone',
      'FAIL\tacme.dev/a [build failed]',
      'pkg/a.go:3:2: "os" imported and not used',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'go-test-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^FAIL\s{1,4}\S{1,200}\s{1,4}(?:\(cached\)|[\d.]+s)$/,
      /^--- FAIL: /,
      /^\s{1,16}--- FAIL: /,
      /^=== FAIL: /,
      /^DONE \d+ tests?,(?: \d+ skipped,)? [1-9]\d* failures?/,
    ],
    examples: ['FAIL\tacme.dev/a\t0.012s', '--- FAIL: TestAdds (0.00s)', 'DONE 40 tests, 2 failures in 3.2s'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'go-test-fail',
    type: 'test-failure',
    role: 'ambient',
    weight: 3,
    pattern: [/^FAIL$/, /^\[?FAIL\]?\s{1,3}\S/],
    examples: ['FAIL'],
  },
  {
    id: 'go-test-timeout',
    type: 'timeout',
    role: 'verdict',
    weight: 10,
    pattern: /\bpanic: test timed out after \d/,
    examples: ['panic: test timed out after 10m0s'],
    suggestion: 'Look at which tests were running; raise -timeout only if they are merely slow.',
  },
  {
    id: 'go-panic',
    type: 'unknown',
    role: 'ambient',
    weight: 4,
    pattern: [
      /^panic: (?!test timed out)/,
      /^fatal error: (?:all goroutines are asleep|concurrent map|stack overflow)/,
      /^goroutine \d+ \[running\]:/,
    ],
    examples: [
      'panic: runtime error: index out of range [3] with length 3',
      'fatal error: all goroutines are asleep - deadlock!',
    ],
  },
  {
    id: 'go-race',
    type: 'test-failure',
    weight: 8,
    pattern: [
      /^WARNING: DATA RACE/,
      /\btesting\.go:\d+: race detected during execution of test\b/,
      /^Found \d+ data race\(s\)/,
    ],
    examples: ['WARNING: DATA RACE', 'testing.go:1490: race detected during execution of test'],
  },
  {
    id: 'go-modules-stale',
    type: 'quality-gate',
    weight: 9,
    pattern: [
      /\bupdates to go\.(?:mod|sum) (?:needed|are needed)\b/i,
      /\bmissing go\.sum entry\b/i,
      /\bgo: inconsistent vendoring\b/i,
      /\brun '?go mod (?:tidy|vendor)'?/i,
      /\bgo\.(?:mod|sum) (?:is|are) (?:out of date|not tidy|out of sync)/i,
      /\bto add (?:it|missing requirements):\s*go (?:get|mod)/i,
      /\bno required module provides package\b/i,
    ],
    examples: [
      'go: updates to go.mod needed; to update it:',
      'a.go:3:2: missing go.sum entry for module providing package acme.dev/b',
      'go: inconsistent vendoring in /w:',
    ],
    suggestion: 'Run `go mod tidy` and commit the result.',
  },
  {
    id: 'go-modules',
    type: 'unknown',
    weight: 7,
    pattern: [
      /^go: (?:cannot find (?:main )?module|no modules? (?:were )?(?:found|specified)|go\.mod file not found|module \S{1,120}: (?:no matching versions|not a known)|errors parsing go\.mod|unknown subcommand|download go\d|\S{1,160}: (?:unknown revision|invalid version|reading \S{1,200}: (?:404|410)))/,
      /\bgo\.mod requires go >= /,
      /\bpackage \S{1,120} is not in (?:std|GOROOT)\b/,
      /^go: .{0,200}\brequires go ?>= /,
      /\bchecksum mismatch$/,
      /\bSECURITY ERROR$/,
    ],
    examples: [
      'go: cannot find main module, but found .git/config in /w',
      'go: acme.dev/a@v9.0.0: invalid version: unknown revision v9.0.0',
      'go: go.mod requires go >= 1.30 (running go 1.22)',
    ],
  },
  {
    id: 'go-proxy',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\bGet "?https:\/\/(?:proxy|sum)\.\S{1,200}"?: (?:dial|net|read|EOF|context|stream|unexpected|http2|remote|tls|x509)/,
      /\bgo: .{1,200}: (?:Get|reading) "?https?:\S{1,200}(?:"?: dial tcp|: 5\d\d|.{0,60}(?:i\/o timeout|connection (?:refused|reset)|no such host|TLS handshake))/,
    ],
    examples: [
      'go: acme.dev/a@v1.0.0: Get "https://proxy.corp/acme.dev/a/@v/v1.0.0.mod": dial tcp: lookup proxy.corp: no such host',
    ],
    suggestion: 'Run it again; the module proxy or the way to it has a problem.',
  },
  {
    id: 'go-vet',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /^vet: /,
      /\.go:\d+:\d+: .{3,200} \((?:S[AT]?\d{4}|U\d{4}|QF\d{4}|ST\d{4})\)/,
      /\bgo vet\b.{0,40}\bfailed\b/,
    ],
    examples: ['vet: ./a.go:12:7: undefined: gone', 'a.go:12:7: this value is never used (SA4006)'],
  },
  {
    id: 'go-format',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /\b(?:gofmt|gofumpt|goimports)\b.{0,80}\b(?:needs|needed|not formatted|unformatted|run|required|differ|failed)\b/i,
      /\bfiles? (?:are|is) not (?:go)?fmt/i,
      /^diff (?:-u )?\S{1,200}\.go(?:\.orig)? /i,
    ],
    examples: ['The following files need gofmt: run gofmt -w', 'diff a.go.orig a.go'],
  },
]);
