import { commandsIn } from '../../recovery/side-effects.ts';

/** What a script does, as the first of these that a command of it shows. */
const KINDS: readonly { why: string; pattern: RegExp }[] = [
  {
    why: 'installs packages',
    pattern:
      /^(?:npm\s+(?:ci|i|install)|pnpm\s+(?:i|install|add)|yarn(?:\s+install)?(?:\s+-|$)|bun\s+(?:i|install)|pip3?\s+install|uv\s+(?:sync|pip\s+install)|poetry\s+install|pdm\s+(?:install|sync)|bundle\s+install|gem\s+install|composer\s+(?:install|update)|cargo\s+(?:install|fetch)|rustup\s|go\s+(?:install|get|mod\s+download)|apt(?:-get)?\s|apk\s|dnf\s|yum\s|brew\s|choco\s|winget\s|conda\s|mamba\s|dotnet\s+(?:restore|tool\s+install)|mix\s+deps\.get|playwright\s+install|python3?\s+-m\s+pip\s)/i,
  },
  {
    why: 'downloads',
    pattern:
      /^(?:curl|wget|git\s+(?:clone|fetch|submodule)|docker\s+(?:pull|build|compose)|aria2c|gh\s+release\s+download)(?:\s|$)/i,
  },
  {
    why: 'runs tests',
    pattern:
      /(?:^|[\s:/_.-])(?:tests?|e2e|jest|vitest|pytest|ctest|nextest|rspec|tox|nox|phpunit|playwright|cypress|check|verify)(?:$|[\s:_.-])/i,
  },
  {
    why: 'builds',
    pattern:
      /(?:^|[\s:/_-])(?:builds?|compile|make|assemble|package|bundle|cmake|ninja|tsc|msbuild|bazel|doc|docs)(?:$|[\s:_-])/i,
  },
];

/** Commands that fail for what they are given, never for what is outside. */
const PLAIN = new RegExp(
  [
    `^(?:${[
      'echo|printf|cat|ls|pwd|cd|mkdir|touch|cp|mv|rm|ln|chmod|chown|export|set|unset|shopt|test|\\[|\\[\\[|true|false|exit|env|date|id|whoami|uname|sleep|:',
      'fi|done|esac|for|case|in|return|head|tail|grep|sed|awk|tr|cut|sort|uniq|wc|tee|read|jq|yq|du|df|free|nproc|which|command|type',
      'basename|dirname|realpath|tree|find|diff|source|\\.|hash|ulimit|umask|Write-Host|Write-Output|Get-ChildItem',
      'git\\s+(?:status|diff|log|config|rev-parse|describe|ls-files|show)',
    ].join('|')})(?:\\s|$)`,
    '^[\\w./-]+\\s+(?:--version|-[vV]+|version)$',
    '^}|^[A-Za-z_]\\w*=',
  ].join('|'),
);
/** `pattern)` in a `case`. */
const CASE_LABEL = /^(\s*)\(?[^\s()]+\)(?=\s|$)/gm;

/**
 * Why a script can fail for reasons that are not in the code, in words that follow "it"; undefined if it only prints, moves
 * files and looks around. Pure.
 */
export function scriptKind(script: string): string | undefined {
  const read = /\besac\b/.test(script) ? script.replace(CASE_LABEL, '$1') : script;
  const commands = [...commandsIn(read)].map(({ text }) => text);
  for (const { why, pattern } of KINDS)
    if (commands.some((command) => !PLAIN.test(command) && pattern.test(command))) return why;
  const rest = commands.find((command) => !PLAIN.test(command));
  return rest === undefined ? undefined : 'runs commands that may fail for reasons outside of your code';
}
