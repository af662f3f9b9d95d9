// Refuses a tag that does not fit the commit that it names. Prints every problem.
// Usage: node scripts/check-release.mjs TAG     (in the repository; `origin/main` must be fetched)
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [tag = ''] = process.argv.slice(2);
const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return { ok: status === 0, text: stdout.trim() };
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changes = readFileSync('CHANGELOG.md', 'utf8');
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const commit = git('rev-parse', '--verify', '--quiet', `${tag}^{commit}`);
const head = git('rev-parse', 'HEAD').text;

const problems = [];
const need = (holds, problem) => holds || problems.push(problem);
need(/^v\d+\.\d+\.\d+$/.test(tag), `The tag is "${tag}". Use v and three numbers, for example v1.2.3.`);
need(tag === `v${version}`, `package.json says version ${version}. Set it to the tag's, or push the tag v${version}.`);
need(
  lock.version === version,
  `package-lock.json says version ${lock.version}. Run "npm install --package-lock-only".`,
);
const heading = new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?(?: |$)`, 'm');
need(heading.test(changes), `CHANGELOG.md has no heading "## ${version}". Move what is under "Unreleased" there.`);
need(commit.ok && commit.text === head, `The tag ${tag} does not name the commit that is checked out.`);
need(
  git('merge-base', '--is-ancestor', 'HEAD', 'origin/main').ok,
  'The commit is not on origin/main. Merge it first, then tag the merged commit.',
);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${tag} can be released.`);
