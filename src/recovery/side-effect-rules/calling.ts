import { anyOf, type SideEffectRule } from '../side-effect-rule.ts';

const VERBS = '(?:publish|deploy|release|apply|push|migrate|promote|rollout|upload|rollback|undeploy)';
/** A verb as one word of a name such as `deploy-docs`, `db:migrate` or `release_all`. */
const NAMED = `(?:[\\w]+[-:_.])*${VERBS}(?:[-:_.][\\w.]+)*`;

/** Other machines, and tasks and scripts that say by their name what they do. */
export const CALLING: readonly SideEffectRule[] = [
  {
    id: 'write-remote',
    pattern: anyOf(
      '^(?:ssh|sshpass|mosh)\\s(?!.*\\s-V)(?!-V)',
      '^(?:scp|sftp|rsync)\\s(?:.*\\s)?(?:\\S+@)?[\\w.$-]+:(?!//localhost)\\S*\\s*$',
      '^(?:curl|http|https|xh)\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?:.*\\s)?(?:-X\\s?|--request[ =])?(?:POST|PUT|PATCH|DELETE)(?:\\s|$)',
      '^curl\\s(?!.*(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))(?!.*\\s(?:-G|--get)(?:\\s|$))(?:.*\\s)?(?:-d|--data\\S*|-F|--form\\S*|-T|--upload-file|--json)(?:[ =]|$)',
      '^wget\\s(?:.*\\s)?--(?:post|body|method)',
      '^(?:mail|mailx|sendmail|mutt|swaks)(?:\\s|$)',
    ),
    examples: [
      'ssh user@host ./restart.sh',
      'scp a.tgz user@host:/srv',
      'rsync -az dist/ host:/srv/www',
      'curl -fsS -X POST https://hooks.example.org/x',
      'curl --data @x.json https://example.org',
      'curl -T file https://example.org/up',
    ],
    counterExamples: [
      'ssh-keyscan github.com',
      'rsync -a a/ b/',
      'curl -fsSL https://example.org/install.sh',
      'curl -X POST http://localhost:8080/test',
      'scp user@host:/a .',
      'wget https://example.org/x',
    ],
  },
  {
    id: 'named-task',
    pattern: anyOf(
      `^(?:make|gmake|just|task|rake|mage|invoke|inv|nox|tox|earthly|bazel\\s+run|npm\\s+run(?:-script)?|pnpm(?:\\s+run)?|yarn(?:\\s+run)?|bun(?:\\s+run)?|composer(?:\\s+run(?:-script)?)?|deno\\s+task|poe|hatch\\s+run|pdm\\s+run|nx(?:\\s+run)?|turbo(?:\\s+run)?)(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)??)*?(?:\\s+[^-\\s]\\S*)*?\\s+\\S*?(?<![\\w])${NAMED}(?![\\w-])`,
      `^(?:(?:ba|z|da)?sh|source|\\.|python3?|node|ruby|perl|pwsh|tsx|deno\\s+run|bun\\s+run)(?:\\s+-\\S+)*\\s+(?:\\S*/)?${NAMED}(?:\\.\\w+)?(?![\\w-])`,
      `^(?:\\.{1,2}/|\\S*/)(?:\\S*/)?${NAMED}(?:\\.(?:sh|py|js|ts|rb|pl|ps1|mjs))?(?![\\w/.-])`,
    ),
    examples: [
      'make deploy',
      'make -C infra ENV=prod deploy-staging',
      'npm run release',
      'yarn deploy:prod',
      'pnpm run db:migrate',
      './scripts/deploy.sh prod',
      'bash ci/publish-docs.sh',
      'python tools/release.py',
      'just publish',
    ],
    counterExamples: [
      'make test',
      'npm run build',
      './scripts/test.sh',
      'make deployment-test-data',
      'yarn install',
      'node build.js',
      'make pushover',
    ],
  },
];
