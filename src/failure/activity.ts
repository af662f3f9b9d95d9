import type { Facts } from './failure.ts';
import type { Activity } from './rule.ts';

/** Commands and step names by which a job shows what it is doing. The first that fits is taken. */
const SIGNS: readonly (readonly [Activity, RegExp])[] = [
  ['checkout', /\bactions\/checkout\b|\bgit(?:\.exe"?)? (?:clone|fetch|checkout|submodule|lfs)\b|\bcheck ?out\b/i],
  [
    'publish',
    /\b(?:publish|deploy|release|upload|push|promote|rollout|twine|goreleaser|semantic-release)\b|\b(?:terraform|pulumi|kubectl) (?:apply|up)\b|\bhelm (?:upgrade|install)\b/i,
  ],
  [
    'lint',
    /\b(?:lint|linter|linting|eslint|prettier|biome|oxlint|stylelint|tslint|standard|xo|ruff|black|isort|flake8|pylint|mypy|pyright|bandit|pydocstyle|pycodestyle|codespell|typos|rubocop|brakeman|phpcs|phpstan|psalm|golangci-lint|staticcheck|gofmt|gofumpt|vet|clippy|rustfmt|cargo[ -]deny|cargo[ -]audit|fmt|format|formatting|checkstyle|spotbugs|spotless|pmd|detekt|ktlint|swiftlint|swiftformat|clang-format|clang-tidy|cppcheck|cpplint|yamllint|markdownlint|hadolint|shellcheck|actionlint|commitlint|pre-commit|prek|type-?check|typecheck|vue-tsc|svelte-check|tsc --no ?emit|audit|trivy|snyk|semgrep|gitleaks|code ?ql|sonar|sonarqube|quality|style|license|licenses|vale|lychee|spellcheck|cspell|knip|depcheck|deptry|tflint|checkov|ansible-lint|buf lint)\b|\b[\w-]{1,30}lint[\w-]{0,20}\b|\b(?!health|spell)[a-z]{2,20}-?check\b(?!out)/i,
  ],
  [
    'test',
    /\b(?:test|tests|testing|pytest|tox|nox|jest|vitest|mocha|karma|ava|jasmine|cypress|playwright|rspec|minitest|cucumber|phpunit|pest|behat|ctest|surefire|failsafe|testng|junit|nextest|e2e|spec|specs|integration-test|unittest|xcodebuild test|gotestsum|ginkgo|bats|robot|selenium|wdio|testcafe|detox|maestro|cov|coverage)\b|\bmvn\b.{0,80}\b(?:verify|install)\b/i,
  ],
  [
    'install',
    /\b(?:npm|pnpm|bun) (?:ci|i|install|add)\b|\byarn(?: install| add|$)|\bpip3? install\b|\bpip-sync\b|\b(?:poetry|bundle|composer|pipenv|conda|mamba|brew|choco|winget|apt|apt-get|dnf|yum|apk|zypper|pacman|gem|pod|opam|mix deps|flutter pub|dart pub|cargo) (?:-\S+ )*(?:install|update|upgrade|get|add|env|create|fetch)\b|\buv (?:sync|pip|lock)\b|\bgo (?:mod|get|install)\b|\b(?:dotnet|nuget) restore\b|\bset-?up\b|\binstall(?:ing)?\b|\bdependencies\b|\bactions\/(?:setup-|cache)/i,
  ],
  [
    'build',
    /\b(?:build|compile|assemble|package|make|cmake|ninja|bazel|tsc|webpack|vite|next|rollup|esbuild|gcc|g\+\+|clang|javac|msbuild|xcodebuild|cargo|go build|gradle|gradlew|mvn|mvnw|docker|buildx)\b/i,
  ],
];

/** What a command, a task or a step name is about, or undefined if it does not tell. */
export function activityOf(command: string): Activity | undefined {
  const text = command.slice(0, 400).replaceAll(/([a-z])(?=[A-Z])/g, '$1 ');
  return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}

/** What a step was doing, as its name, its script's last telling command or its job's name say. */
export function activityOfFacts({ stepName, script, jobName }: Facts): Activity | undefined {
  for (const text of [stepName ?? '', ...commandsOf(script ?? '').toReversed(), jobName ?? '']) {
    const activity = activityOf(text);
    if (activity) return activity;
  }
  return undefined;
}

/** The commands of a script without what they print or quote: `echo "running the tests"` tests nothing, nor does `test -z`. */
function commandsOf(script: string): string[] {
  return script
    .slice(-MAX_SCRIPT)
    .replaceAll(/"[^"\n]*"|'[^'\n]*'/g, ' ')
    .replaceAll(/(?:^|\s)#.*/g, ' ')
    .split(/[\n;|&]+/)
    .map((command) => command.trim())
    .filter(
      (command) =>
        !/^(?:(?:echo|printf|:)\b|test\s+(?:[-!$"']|\S{1,200}\s+(?:[!=]?=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))\s)|$)/.test(
          command,
        ),
    );
}

/** Characters of a script's end that are looked at; what failed is there. */
const MAX_SCRIPT = 20_000;

/** How commands show in a log: echoed by shells, package scripts, build tools and CI services. */
const ECHOES: readonly RegExp[] = [
  // a shell's trace, yarn's and GitLab's echo
  /^(?:\+{1,3}|\$) (\S.*)/,
  // npm and pnpm: "> tsc && vite build"
  /^> (?!Task |Building|Configure|Run with|Get more|There were|Could not|A failure)([a-z@./].*)/,
  /^> Task (\S+)/,
  // Maven: "[INFO] --- surefire:3.2:test (default-test) @ module ---"
  /^\[INFO\] -{3} (\S+)/,
  // BuildKit and Docker
  /^\[[^\]]{1,60}\] RUN (.*)/,
  /^Step \d+\/\d+ : RUN (.*)/,
];

/** The command that a line shows, or undefined if it shows none. */
export function echoedCommand(text: string): string | undefined {
  for (const echo of ECHOES) {
    const found = echo.exec(text);
    if (found) return found[1];
  }
  return undefined;
}

/**
 * Grams (four characters) of the lines with which steps begin, end and fail: the runner's marks and sections of CI services.
 */
export const STEP_MARKS: readonly string[] = ['#[gr', '#[en', '#[er', '::er', '_fol', 'b cl'];

/** Grams of the lines that `echoedCommand` reads. Line breaks mean the beginning of a line, `z` for the end of a timestamp. */
export const ECHO_MARKS: readonly string[] = [
  '\n\n+ ',
  '\n\n$ ',
  '\n\n> ',
  'z + ',
  'z $ ',
  'z > ',
  '[com',
  '] --',
  '] ru',
  ': ru',
];
