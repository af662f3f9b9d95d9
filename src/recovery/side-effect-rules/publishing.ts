import { anyOf, runs, type SideEffectRule } from '../side-effect-rule.ts';

/** Packages, images, releases, branches: what others fetch. */
export const PUBLISHING: readonly SideEffectRule[] = [
  {
    id: 'publish-npm',
    pattern: runs(
      'npm|pnpm|yarn|bun|lerna|changeset|npm-publish|jsr',
      '(?:npm\\s+)?(?:publish|unpublish|dist-tag|deprecate)',
    ),
    examples: [
      'npm publish --access public',
      'yarn npm publish',
      'pnpm -r publish',
      'npx changeset publish',
      'npm --workspace a publish',
    ],
    counterExamples: ['npm pack', 'npm publish --dry-run', 'npm run build', 'npm install publish', 'npm ci'],
  },
  {
    id: 'release-tool',
    pattern:
      /^(?:\S*\/)?(?:semantic-release|release-it|np|standard-version|release-please|jreleaser)(?!\S)|^goreleaser\s+release|^lerna\s+version/i,
    examples: ['npx semantic-release', 'goreleaser release --clean', 'lerna version patch', 'release-it --ci'],
    counterExamples: [
      'goreleaser release --snapshot',
      'goreleaser build',
      'semantic-release --dry-run',
      'npm run lint',
    ],
  },
  {
    id: 'publish-package',
    pattern: anyOf(
      runs('cargo', 'publish|release|yank'),
      runs(
        'poetry|flit|uv|hatch|pdm|dart|flutter|mix|vsce|ovsx|conda|pod',
        '(?:pub\\s+|trunk\\s+|hex\\.)?(?:publish|push|upload)',
      ),
      runs('twine', 'upload'),
      runs('gem|nuget|chocolatey|choco|luarocks', 'push|upload'),
      runs('dotnet', 'nuget\\s+push'),
      runs('python3?(?:\\.\\d+)?', '(?:-m\\s+twine|setup\\.py(?:\\s+\\S+)*?)\\s+upload'),
      runs('mvnw?|\\./mvnw', '(?:\\S+\\s+)*?(?:deploy|release:\\w+)'),
      runs('gradlew?|\\./gradlew', '(?:\\S+\\s+)*?:?(?:[\\w-]+:)*publish(?!ToMavenLocal)\\w*'),
      runs('sbt', '(?:\\S+\\s+)*?\\+?(?:publish|publishSigned|sonatypeRelease)'),
    ),
    examples: [
      'cargo publish -p core',
      'twine upload dist/*',
      'python -m twine upload dist/*',
      'uv publish',
      'gem push x.gem',
      'dotnet nuget push a.nupkg --api-key k',
      'mvn -B -s settings.xml deploy',
      'mvn clean deploy -P release',
      './gradlew build publish',
      './gradlew publishAllPublicationsToCentral',
      'sbt +publishSigned',
      'python setup.py sdist upload',
    ],
    counterExamples: [
      'cargo build --release',
      'cargo publish --dry-run',
      'twine check dist/*',
      'mvn verify',
      './gradlew publishToMavenLocal',
      'gem build x.gemspec',
      'python -m build',
      'uv sync',
    ],
  },
  {
    id: 'push-image',
    pattern: anyOf(
      runs(
        'docker|podman|buildah|nerdctl|crane|oras|img',
        '(?:image\\s+|compose\\s+|manifest\\s+)?(?:push|copy|delete)',
      ),
      runs('docker|podman|nerdctl|depot', '(?:buildx\\s+)?(?:build|bake)\\s(?:.*\\s)?--push'),
      runs('skopeo', 'copy|sync|delete'),
      runs('ko', 'apply|publish|build|resolve'),
      runs('helm', '(?:chart\\s+)?push'),
    ),
    examples: [
      'docker push ghcr.io/o/i:1',
      'docker buildx build --platform linux/amd64 --push -t x .',
      'docker compose push',
      'crane copy a b',
      'skopeo copy docker://a docker://b',
      'helm push c.tgz oci://r',
    ],
    counterExamples: [
      'docker build -t x .',
      'docker pull x',
      'docker buildx build --load .',
      'docker run x push',
      'helm package .',
    ],
  },
  {
    id: 'push-git',
    pattern: runs('git', '(?:lfs\\s+|subtree\\s+)?push|send-email'),
    examples: ['git push', 'git -C sub push origin HEAD:main', 'git push --tags', 'git lfs push origin main'],
    counterExamples: [
      'git stash push',
      'git pull',
      'git push --dry-run',
      "git commit -m 'push it'",
      'pushd sub',
      'git fetch --tags',
    ],
  },
  {
    id: 'write-github',
    pattern: anyOf(
      runs(
        'gh|hub|glab',
        '(?:release|pr|issue|repo|gist|workflow|run|label|secret|variable|mr)\\s+(?:create|upload|delete|edit|merge|close|comment|review|run|rerun|set|reopen)',
      ),
      '^gh\\s+api\\s(?:.*\\s)?(?:-X|--method)[ =]?(?:POST|PUT|PATCH|DELETE)',
      '^gh\\s+api\\s(?:.*\\s)?(?:-f|-F|--field|--raw-field|--input)[ =]',
    ),
    examples: [
      'gh release create v1 dist/*',
      'gh pr merge --auto',
      'gh api -X POST repos/o/r/dispatches',
      'gh api repos/o/r/issues -f title=x',
    ],
    counterExamples: ['gh release view v1', 'gh pr list', 'gh api repos/o/r', 'gh run download 1'],
  },
];
