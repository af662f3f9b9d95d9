import { rulesOf } from '../rule.ts';

const PATH = String.raw`(?:\.{0,2}[\\/])?(?:[\w@+.-]{1,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}`;
/** Of a file with any ending. Ends of numbers, and of host names before a port, are endings too: whoever uses it asks for more. */
const ANY_FILE = String.raw`${PATH}\.[a-zA-Z]\w{0,9}`;
/** Endings by what is written in them. In two groups, since more strings than so many cannot be looked for at once. */
const PROGRAMS =
  'adb|ads|astro|cc|cjs|clj|cljs|coffee|cpp|cr|cs|cts|cu|dart|elm|erl|ex|exs|f90|f95|fs|go|groovy|hpp|hrl|hs|java|jl|js|jsx|kt|kts|lua|mjs|ml|mli|mts|nim|php|pl|pm|ps1|purs|py|pyi|pyx|rb|rs|scala|sh|sol|sv|swift|tcl|ts|tsx|vhd|zig';
const DOCUMENTS =
  'bzl|cfg|cmake|css|cue|edn|erb|feature|gql|gradle|graphql|haml|html|ini|ipynb|json|less|liquid|md|mdx|nix|pp|proto|rego|rst|sass|scss|slim|sql|svelte|tex|tf|tmpl|toml|twig|txt|vue|xaml|xml|yaml|yml';
const CODE_FILES = [PROGRAMS, DOCUMENTS].map((endings) => String.raw`${PATH}\.(?:${endings})`);
const onCodeFiles = (patternFor: (file: string) => string) => CODE_FILES.map((file) => new RegExp(patternFor(file)));
/** Endings of one letter, after which there is too little to look for by itself. */
const SHORT_FILE = String.raw`${PATH}\.[chmrv]`;
const PLACE = String.raw`(?::\d+(?:[:.,-]\d+)?|\(\d+(?:[,:]\d+)?\)|[:,]? line \d+)`;

/** How compilers and linters name a place in a file, for those that have no rules of their own. */
export const generalPlaces = rulesOf('general-places', [
  {
    id: 'general-diagnostic-error',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      new RegExp(
        String.raw`(?:^|[\s(])${ANY_FILE}${PLACE}\s?[:,]?\s?(?:col(?:umn)?:? \d+:? )?(?:\w+ )?(?:fatal )?(?:[Ee]rror|ERROR|[Ee]rreur|FATAL)\b[:\s[(]`,
      ),
      /^%(?:Error|Warning-\w+): \S{1,200}:\d+:\d+: /,
    ],
    examples: [
      'src/a.xyz:12:7: error: unexpected thing',
      'a.xyz(12): Error [x]: unexpected thing',
      '%Error: rtl/a.sv:12:8: no such thing',
    ],
    counterExamples: ['at run (a.js:12:7)'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'general-diagnostic-warning',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3,
    pattern: new RegExp(
      String.raw`^${PATH}\.(?!log\b)[a-zA-Z]\w{0,9}${PLACE}\s?[:,]?\s?(?:\w+ )?(?:warning|Warning|WARN|info|note|hint|style|convention|refactor)\b[:\s[(](?!.{1,300}\[-W)`,
    ),
    examples: ['src/a.xyz:12:7: warning: dubious thing'],
  },
  {
    // What compilers, vet and linters print without saying "error". A stack trace has words before the place.
    id: 'general-diagnostic',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      ...onCodeFiles(
        (file) => String.raw`^${file}:\d+:\d+:?(?: {1,2}(?!in |(?:warning|note|info|hint)\b)|(?=[A-Z][a-z]))\S.{4}`,
      ),
      new RegExp(String.raw`^${SHORT_FILE}:\d+:\d+:? (?!in |(?:warning|note|info|hint)\b)\S.{4}`),
      ...onCodeFiles((file) => String.raw`^\[?${file}:(?:cell_)?\d+(?::\d+){0,2}(?:\]:?|:?\s\[[A-Z]\w{0,20}\]) \S`),
      /^(?:[\w@+.-]{1,80}\/){0,20}(?:BUILD|WORKSPACE|Makefile|Dockerfile|Jenkinsfile|Gemfile|Rakefile|Vagrantfile|[Jj]ustfile|Podfile|Fastfile)(?:\.\w{1,10})?:\d+(?::\d+)?:? (?!in )\S.{4}/,
      ...onCodeFiles((file) => String.raw`^\[[A-Za-z]{1,10}\] (?:[^\w\s]{1,3} )?${file}:\d+(?::\d+)?:? \S`),
      ...onCodeFiles((file) => String.raw`^[Ii]n (?:file: )?${file}:\d+(?::\d+)?$`),
      ...onCodeFiles((file) => String.raw`^at ${file}:\d+:\d+ - \d+:\d+`),
    ],
    examples: [
      'src/a.go:12:7: result of fmt call not used',
      'deploy.yml:3:1 found something odd',
      'api.proto:3:1:Name "x" is taken',
      '[src/a.proto:12:7] Name "x" is taken',
      'views/a.haml:12 [W] Line is too long',
    ],
    counterExamples: ['    at src/a.js:12:7', 'src/a.py:12: in run', '[a.js:12:7]'],
    suggestion: 'Mend what was found there.',
  },
  {
    // Without a column: a stack trace and the report of a failing test look like this too, and are left out as far as words tell.
    id: 'general-diagnostic-line',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3.6,
    pattern: onCodeFiles(
      (file) => String.raw`^${file}:\d+:?\s{1,2}(?!in |at |\w*(?:Error|Exception|Warning|Failed|Failure)\b|\d)\S.{4}`,
    ),
    examples: ['docs/a.rst:12: D001 Line too long', 'manifests/a.pp:3: trailing whitespace found'],
    counterExamples: ['tests/test_a.py:12: AssertionError', 'src/a.py:12: in run', "a.rb:12:in `run'"],
    suggestion: 'Mend what was found there.',
  },
]);
