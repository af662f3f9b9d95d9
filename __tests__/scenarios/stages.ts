import type { Files } from '../sandbox/runner/rehearse.ts';

/** A job of three stages that leave everything a stage can leave: files, folders, modes, outputs, environment and PATH. */
export function threeStages(third: string, options: { inputs?: string; job?: string; between?: string } = {}): Files {
  const { inputs = 'lane: heavy', job = '', between = '' } = options;
  return {
    'source/a.txt': 'first source\n',
    'source/b.txt': 'second source\n',
    '.gitignore': 'out/\nvendor/\n',
    '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - uses: actions/checkout@v6
      - id: install
        uses: rerail/rerail@v1
        with:
          stage: install
          shell: bash
          effects: workspace
          run: |
            echo "install ran in attempt $GITHUB_RUN_ATTEMPT"
            mkdir -p vendor/bin vendor/empty
            printf '#!/bin/sh\\necho from-vendor\\n' > vendor/bin/tool && chmod 750 vendor/bin/tool
            ln -s bin/tool vendor/link
            echo "$PWD/vendor/bin" >> "$GITHUB_PATH"
            echo "MODE=fast" >> "$GITHUB_ENV"
            { echo 'notes<<E'; echo one; echo two; echo E; } >> "$GITHUB_OUTPUT"
${between}
      - id: build
        uses: rerail/rerail@v1
        with:
          stage: build
          shell: bash
          effects: workspace
          run: |
            echo "build ran in attempt $GITHUB_RUN_ATTEMPT with $MODE and $(tool)"
            mkdir -p out
            for name in a b; do tr a-z A-Z < source/$name.txt > out/$name.txt; done
      - id: third
        uses: rerail/rerail@v1
        with:
          stage: third
          shell: bash
          ${inputs}
          run: |
            echo "third ran in attempt $GITHUB_RUN_ATTEMPT"
${indent(third, 12)}
      - id: after
        shell: bash
        env:
          NOTES: \${{ steps.install.outputs.notes }}
        run: |
          echo "notes=$(echo $NOTES)" >> "$GITHUB_OUTPUT"
          echo "mode=$MODE" >> "$GITHUB_OUTPUT"
          echo "tool=$(tool)" >> "$GITHUB_OUTPUT"
          echo "file-mode=$(stat -c %a vendor/bin/tool)" >> "$GITHUB_OUTPUT"
          echo "link=$(readlink vendor/link)" >> "$GITHUB_OUTPUT"
          echo "empty=$(ls -d vendor/empty)" >> "$GITHUB_OUTPUT"
          echo "status=$(git status --porcelain)" >> "$GITHUB_OUTPUT"
          echo "stale=$(find source -newer out/a.txt | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
`,
  };
}

/** What the last step of \`threeStages\` finds where the first two stages left what they should. */
export const EVERYTHING_THERE = {
  notes: 'one two',
  mode: 'fast',
  tool: 'from-vendor',
  'file-mode': '750',
  link: 'bin/tool',
  empty: 'vendor/empty',
  status: '',
  stale: '',
};

const indent = (text: string, by: number) =>
  text
    .trim()
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');
