import { rulesOf } from '../rule.ts';

export const git = rulesOf('git', [
  {
    id: 'git-conflict',
    type: 'git',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^CONFLICT \(|\bAutomatic merge failed\b|\bMerge conflict in\b|\bcould not apply [0-9a-f]{7,}|\bfix conflicts and then commit\b|\bhave unmerged files\b|\bneeds merge$|\bResolve all conflicts manually\b/,
    examples: [
      'CONFLICT (content): Merge conflict in src/a.ts',
      'error: could not apply 1a2b3c4... feat: x',
      'Automatic merge failed; fix conflicts and then commit the result.',
    ],
    suggestion: 'Resolve the conflict by hand.',
  },
  {
    id: 'git-push-rejected',
    type: 'git',
    role: 'verdict',
    weight: 9,
    pattern:
      /! \[(?:remote )?rejected\]|\bfailed to push some refs\b|\bnon-fast-forward\b|\bUpdates were rejected because\b|\bprotected branch hook declined\b|\bpre-receive hook declined\b|\bremote: error: GH\d{3}|\b[Rr]epository rule violations found\b/,
    examples: [
      ' ! [rejected]        main -> main (fetch first)',
      "error: failed to push some refs to 'https://git.corp/a'",
      'remote: error: GH006: Protected branch update failed',
    ],
    suggestion: 'Fetch and rebase before pushing, or let the token pass the protection.',
  },
  {
    id: 'git-authentication',
    type: 'git',
    weight: 9,
    pattern:
      /\bcould not read (?:Username|Password) for\b|\bAuthentication failed for '|\bPermission denied \(publickey|\bHost key verification failed\b|\bCould not read from remote repository\b|\bterminal prompts disabled\b|\bremote: (?:Invalid username|HTTP Basic: Access denied|Permission to \S{1,120} denied|Write access to repository not granted|Support for password authentication was removed)|\bPlease make sure you have the correct access rights\b/,
    examples: [
      "fatal: could not read Username for 'https://git.corp': terminal prompts disabled",
      'git@git.corp: Permission denied (publickey).',
      'remote: Permission to a/b.git denied to bot.',
    ],
    suggestion: 'Check the token or key and what it may do.',
  },
  {
    id: 'git-unable-to-access',
    type: 'git',
    weight: 9,
    pattern:
      /\bfatal: unable to access '|\bfatal: unable to (?:look up|connect to)\b|\berror: RPC failed\b|\bthe remote end hung up unexpectedly\b|\bfetch-pack: unexpected disconnect\b|\bfatal: (?:early EOF|protocol error|expected flush|fetch-pack)|\bindex-pack failed\b|\bfatal: The remote end hung up\b|\bunexpected disconnect while reading sideband packet\b/i,
    examples: [
      "fatal: unable to access 'https://git.corp/a/': The requested URL returned error: 502",
      'error: RPC failed; curl 56 GnuTLS recv error',
      'fatal: index-pack failed',
    ],
    suggestion: 'Run it again.',
  },
  {
    id: 'git-missing-repository',
    type: 'git',
    weight: 9,
    pattern:
      /\bremote: Repository not found\b|\bfatal: repository '.{1,200}' (?:not found|does not exist)|\bdoes not appear to be a git repository\b|\bThe project you were looking for could not be found\b/,
    examples: ['remote: Repository not found.', "fatal: 'upstream' does not appear to be a git repository"],
    suggestion: 'Check the address and whether the token may see the repository.',
  },
  {
    id: 'git-missing-reference',
    type: 'git',
    weight: 8.5,
    pattern:
      /\b[Cc]ouldn't find remote ref\b|\bfatal: [Rr]emote branch .{1,120} not found\b|\bdid not match any file\(s\) known to git\b|\bunknown revision or path not in the working tree\b|\b[Bb]ad (?:object|revision)\b|\breference is not a tree\b|\bnot our ref\b|\bInvalid (?:revision range|symmetric difference expression)\b|\b[Nn]ot a valid (?:object name|ref|commit)\b|\bambiguous argument\b|\bNo merge base\b|\bno merge base\b|\bCould not find (?:remote )?branch\b|\bNeeded a single revision\b|\bcannot lock ref\b|\bunable to read tree\b|\bA branch or tag with the name '.{1,120}' could not be found\b|\binvalid reference: /,
    examples: [
      "fatal: couldn't find remote ref refs/heads/gone",
      "error: pathspec 'gone' did not match any file(s) known to git",
      'fatal: Invalid revision range 1a2b3c4..HEAD',
      'fatal: remote error: upload-pack: not our ref 1a2b3c4',
    ],
    suggestion: 'Fetch with enough history (`fetch-depth: 0`), or check the name.',
  },
  {
    id: 'git-lock',
    type: 'git',
    weight: 9,
    pattern:
      /\bUnable to create '.{1,300}\.lock': File exists\b|\bAnother git process seems to be running\b|\bcould not lock config file\b|\bindex\.lock\b/,
    examples: [
      "fatal: Unable to create '/w/a/.git/index.lock': File exists.",
      'Another git process seems to be running in this repository',
    ],
    suggestion: 'A git process was killed: remove the lock and run again.',
  },
  {
    id: 'git-ownership',
    type: 'git',
    weight: 9,
    pattern: /\bdetected dubious ownership in repository\b|\bunsafe repository\b.{0,80}\bis owned by someone else\b/,
    examples: ["fatal: detected dubious ownership in repository at '/w/a'"],
    suggestion: 'Add the folder to safe.directory.',
  },
  {
    id: 'git-submodule',
    type: 'git',
    weight: 9,
    pattern:
      /\bclone of '.{1,200}' into submodule path '.{1,200}' failed\b|\bFailed to clone '.{1,200}'.{0,40}\baborting\b|\bUnable to (?:find current revision|checkout '.{1,60}') in submodule path\b|\b[Nn]o url found for submodule path\b|\bNo submodule mapping found in \.gitmodules\b|\bFailed to recurse into submodule\b/,
    examples: [
      "fatal: clone of 'git@git.corp:a.git' into submodule path '/w/a' failed",
      "fatal: No url found for submodule path 'lib/x' in .gitmodules",
    ],
    suggestion: 'Check .gitmodules and whether the token may see the submodule.',
  },
  {
    id: 'git-lfs',
    type: 'git',
    weight: 9,
    pattern:
      /\bsmudge filter lfs failed\b|\bover its data quota\b|\bgit-lfs filter-process\b.{0,40}\bfailed|\bError downloading object: |\bbatch response: |\bLFS: |\bgit[ -]lfs\b.{0,60}\b(?:failed|error|not found)\b|\bObject does not exist on the server\b/i,
    examples: [
      'error: external filter smudge filter lfs failed',
      'batch response: This repository is over its data quota.',
    ],
    suggestion: 'Look at the LFS quota and at the missing object.',
  },
  {
    id: 'git-local-changes',
    type: 'git',
    weight: 9,
    pattern:
      /\bYour local changes to the following files would be overwritten\b|\buntracked working tree files would be (?:overwritten|removed)\b|\bcannot (?:pull with rebase|rebase): You have (?:unstaged|uncommitted)|\bYour index contains uncommitted changes\b|\bPlease commit your changes or stash them\b/,
    examples: ['error: Your local changes to the following files would be overwritten by merge:'],
    suggestion: 'Something changed tracked files before: look at what.',
  },
  {
    id: 'git-diverged',
    type: 'git',
    weight: 9,
    pattern:
      /\b[Nn]ot possible to fast-forward\b|\bNeed to specify how to reconcile divergent branches\b|\brefusing to merge unrelated histories\b|\bhave diverged\b|\bYou are not currently on a branch\b|\bno upstream branch\b|\bThere is no tracking information\b/,
    examples: ['fatal: Not possible to fast-forward, aborting.', 'fatal: refusing to merge unrelated histories'],
    suggestion: 'Bring the branches together by hand.',
  },
  {
    id: 'git-identity',
    type: 'git',
    weight: 8.5,
    pattern:
      /\bPlease tell me who you are\b|\bunable to auto-detect email address\b|\bempty ident name\b|\bAuthor identity unknown\b|\bCommitter identity unknown\b|\bgpg failed to sign the data\b/,
    examples: ['*** Please tell me who you are.', 'fatal: empty ident name (for <ci@host>) not allowed'],
    suggestion: 'Set user.name and user.email before committing.',
  },
  {
    id: 'git-exists',
    type: 'git',
    weight: 8.5,
    pattern:
      /\bfatal: (?:a branch named|tag|[Aa] branch or tag named|destination path) '.{1,200}' already exists\b|\berror: remote \S{1,60} already exists\b|\bremote \S{1,60} already exists\./,
    examples: [
      "fatal: tag 'v2.0.0' already exists",
      'error: remote origin already exists.',
      "fatal: destination path 'a' already exists and is not an empty directory.",
    ],
    suggestion: 'It is there already: left over from an earlier run?',
  },
  {
    id: 'git-patch',
    type: 'git',
    weight: 8,
    pattern: /^error: (?:.{1,200}: )?patch (?:failed|does not apply)\b|\bPatch failed at \d|\bcorrupt patch at line\b/,
    examples: ['error: patch failed: src/a.c:10', 'error: src/a.c: patch does not apply'],
    suggestion: 'Refresh the patch against the code as it is.',
  },
  {
    id: 'git-not-a-repository',
    type: 'git',
    weight: 6.5,
    pattern: /\bnot a git repository\b/i,
    examples: ['fatal: not a git repository (or any of the parent directories): .git'],
    suggestion: 'Check out before this step, or run it in the right folder.',
  },
  {
    id: 'git-process-failed',
    type: 'git',
    weight: 6,
    pattern:
      /\bThe process '[^']{0,120}\bgit(?:\.exe)?' failed with exit code \d|\bgit(?:\.exe)?(?: [\w.-]{1,40}){1,4}\b.{0,120}\b(?:failed|returned|exited)\b.{0,30}\b(?:exit|status) ?(?:code|status)? ?\d/i,
    examples: [
      "##[error]The process '/usr/bin/git' failed with exit code 128",
      'Command "git fetch --tags" returned status code 128:',
    ],
    suggestion: 'Run it again.',
  },
  {
    id: 'git-nothing-to-commit',
    type: 'git',
    weight: 4,
    pattern: /\bnothing to commit, working tree clean\b|\bno changes added to commit\b/,
    examples: ['nothing to commit, working tree clean'],
    suggestion: 'Commit only where something changed.',
  },
  {
    id: 'git-fatal',
    type: 'git',
    role: 'ambient',
    weight: 4,
    pattern: /(?:^|\s)fatal: (?!error\b)\S/,
    examples: ['fatal: bad config line 1 in file .git/config'],
    counterExamples: ['main.c:1: fatal error: x.h: No such file'],
  },
]);
