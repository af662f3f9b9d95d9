import { rulesOf } from '../rule.ts';

/** What ran out on the machine, as kernels, libraries and shells say it. */
export const linux = rulesOf('linux', [
  {
    id: 'linux-no-space',
    type: 'resource-exhaustion',
    weight: 9,
    pattern:
      /\bNo space left on device\b|\bENOSPC\b|\bnot enough space on the disk\b|\bDisk quota exceeded\b|\bEDQUOT\b|\b(?:insufficient|not enough|out of) (?:free )?disk space\b|\bdisk (?:is )?full\b|\bThere is not enough (?:disk )?space\b|\bYou don't have enough free space\b|\bWrote only \d+ of \d+ bytes\b/i,
    examples: [
      'write error: No space left on device',
      'fatal: sha1 file write error: No space left on device',
      'There is not enough space on the disk.',
    ],
    suggestion: 'Free disk space before the step, or use a larger runner.',
  },
  {
    id: 'linux-file-watchers',
    type: 'resource-exhaustion',
    weight: 9.5,
    pattern:
      /\b[Ss]ystem limit for number of file watchers reached\b|\binotify\b.{0,60}\blimit\b|\buser limit on the total number of inotify watches\b/,
    examples: ["Error: ENOSPC: System limit for number of file watchers reached, watch '/app'"],
    suggestion: 'Raise fs.inotify.max_user_watches or watch fewer files.',
  },
  {
    id: 'linux-oom-kill',
    type: 'resource-exhaustion',
    weight: 10,
    pattern:
      /\b[Oo]ut of memory: Kill(?:ed)? process\b|\boom-kill(?:er)?\b|\boom_reaper\b|\bOOMKilled\b|\bMemory cgroup out of memory\b|\bOOM[ -]killed\b/,
    examples: ['Out of memory: Killed process 4242 (java)', 'Reason: OOMKilled'],
    suggestion: 'Use less memory (fewer workers) or a larger runner.',
  },
  {
    id: 'linux-out-of-memory',
    type: 'resource-exhaustion',
    role: 'ambient',
    weight: 7,
    pattern:
      /\b[Oo]ut[ -]of[ -][Mm]emory\b|\b(?:Cannot|Could not|Failed to|Unable to|can't) allocate(?: .{0,40})? ?memory\b|\bENOMEM\b|\bstd::bad_alloc\b|\bMemoryError\b|\b(?:virtual )?memory exhausted\b|\b(?:not enough|insufficient) (?:free )?memory\b|\bmemory limit exceeded\b|\ballocation of \d+ bytes failed\b|\bmemory allocation of \d+ bytes failed\b/i,
    examples: [
      'fork: Cannot allocate memory',
      "terminate called after throwing an instance of 'std::bad_alloc'",
      'MemoryError',
    ],
    suggestion: 'Use less memory (fewer workers) or a larger runner.',
  },
  {
    id: 'linux-killed',
    type: 'resource-exhaustion',
    weight: 8,
    pattern:
      /^(?:.{0,160}: line \d{1,6}: {1,6}\d+ )?Killed\b(?!:? (?:all|the|process group|by user|session))(?: {2,}\S|$|: 9)|\bKilled: 9\b|^\d+ Killed {2,}/,
    examples: ['Killed', './ci.sh: line 12: 4242 Killed                  node build.js', 'make: Killed: 9'],
    counterExamples: ['Killed the old server', 'mutants: 12 killed'],
    suggestion: 'Most likely the kernel ended it for want of memory: use less in parallel or a larger runner.',
  },
  {
    id: 'linux-signal-kill',
    type: 'resource-exhaustion',
    weight: 7.5,
    pattern:
      /\bsignal: killed\b|\bsignal[ :]+(?:9\b|SIGKILL\b|KILL\b)|\bSIGKILL\b|\b[Kk]illed \(?(?:signal|by signal) 9\b|\bterminated with signal 9\b|\bsignal 9 \[Killed\]/i,
    examples: [
      'error: command terminated: signal: killed',
      '(signal: 9, SIGKILL: kill)',
      'exited with code: null and signal: SIGKILL',
    ],
    suggestion: 'Most likely the kernel ended it for want of memory: use less in parallel or a larger runner.',
  },
  {
    id: 'linux-open-files',
    type: 'resource-exhaustion',
    weight: 8,
    pattern: /\b[Tt]oo many open files\b|\bEMFILE\b|\bENFILE\b/,
    examples: ['accept: Too many open files', "Error: EMFILE: too many open files, open 'a.js'"],
    suggestion: 'Raise the limit of open files or open fewer at once.',
  },
  {
    id: 'linux-no-processes',
    type: 'resource-exhaustion',
    weight: 7.5,
    pattern:
      /\bfork:? .{0,40}[Rr]esource temporarily unavailable\b|\bCannot fork\b|\bcan't start new thread\b|\bpthread_create failed\b|\bunable to create (?:new )?native thread\b|\bfailed to create new OS thread\b|\bthread 'main' panicked.{0,80}Resource temporarily unavailable/,
    examples: ['bash: fork: retry: Resource temporarily unavailable', "RuntimeError: can't start new thread"],
    suggestion: 'Too many processes or threads: run less in parallel.',
  },
  {
    id: 'linux-gpu-memory',
    type: 'resource-exhaustion',
    weight: 8.5,
    pattern:
      /\bCUDA (?:error: )?out of memory\b|\bOutOfMemoryError: CUDA\b|\bHIP out of memory\b|\bCUBLAS_STATUS_ALLOC_FAILED\b/,
    examples: ['RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB'],
    suggestion: 'Use a smaller batch or a larger GPU.',
  },
  {
    id: 'linux-command-not-found',
    type: 'unknown',
    weight: 7,
    pattern:
      /: (?:line \d+: )?[\w./+-]{1,80}: (?:command )?not found$|^[\w./+-]{1,80}: command not found\b|: command not found: [\w./+-]{1,80}|\bexec: "[^"]{1,120}": (?:executable file not found|stat )|\bspawn \S{1,120} ENOENT\b|\bis not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)|\benv: .{1,60}: No such file or directory|\b(?:No such command|unknown command|command not found):/,
    examples: [
      '/tmp/x.sh: line 3: kubectx: command not found',
      'sh: 1: tsx: not found',
      'Error: spawn pnpm ENOENT',
      "'make' is not recognized as an internal or external command,",
    ],
    suggestion: 'Install the tool on this machine, or mend PATH.',
  },
  {
    id: 'linux-permission-denied',
    type: 'unknown',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /\b[Pp]ermission denied\b(?! \(publickey)|\bEACCES\b|\bOperation not permitted\b|\bEPERM\b|\bAccess (?:is|to the path .{1,200} is) denied\b|\bmust be (?:run as )?root\b|\bUnauthorizedAccessException\b/,
    examples: [
      './gradlew: Permission denied',
      "EACCES: permission denied, mkdir '/opt/x'",
      'Access to the path is denied: Access is denied',
    ],
    suggestion: 'Give the file its mode (`git update-index --chmod=+x`) or the user its rights.',
  },
  {
    id: 'linux-no-such-file',
    type: 'unknown',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\bNo such file or directory\b|\bENOENT\b|\bcannot (?:find|open|access|stat) (?:the )?(?:file|path|directory|')|\bno such file\b|\b[Ff]ile not found\b|\bFileNotFoundError\b|\bFileNotFoundException\b|\b(?:path|file|directory) .{1,120} (?:does not|doesn't) exist\b|\bCould not find (?:a )?(?:file|part of the path)\b|\bCannot find path\b|\bnot a directory\b/,
    examples: [
      "cp: cannot stat 'out/a': No such file or directory",
      "ENOENT: no such file or directory, open 'a.json'",
    ],
    suggestion: 'Something that should exist does not: was an earlier step skipped?',
  },
  {
    id: 'linux-shell-error',
    type: 'unknown',
    weight: 6,
    pattern:
      /: (?:syntax error near unexpected token|unexpected EOF while looking for matching|unbound variable|parameter (?:null or )?not set|bad substitution|\[: (?:too many arguments|unary operator expected)|syntax error: unexpected)|^sh: \d+: Syntax error|\bbad interpreter\b|\bArgument list too long\b|\bcannot execute(?: binary file)?: (?:required file not found|Exec format error)|\bExec format error\b|\bParserError: /,
    examples: [
      "run.sh: line 4: syntax error near unexpected token `fi'",
      'run.sh: line 9: TOKEN: unbound variable',
      './tool: cannot execute binary file: Exec format error',
    ],
    suggestion: 'Mend the script.',
  },
  {
    id: 'linux-missing-library',
    type: 'unknown',
    weight: 7,
    pattern:
      /\berror while loading shared libraries\b|\bcannot open shared object file\b|\bversion `(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found\b|\bLibrary not loaded: |\bDllNotFoundException\b|\bimage not found\b/,
    examples: ['./app: error while loading shared libraries: libfoo.so.2: cannot open shared object file'],
    suggestion: 'Install the library, or build on the image it runs on.',
  },
  {
    id: 'linux-address-in-use',
    type: 'unknown',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /\bEADDRINUSE\b|\b[Aa]ddress already in use\b|\b[Pp]ort \d+ is already (?:in use|allocated)\b|\bport is already allocated\b/,
    examples: ['listen EADDRINUSE: address already in use :::3000'],
    suggestion: 'Something else holds the port: end it, or choose another.',
  },
  {
    id: 'linux-crash',
    type: 'unknown',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\b[Ss]egmentation fault\b|\bSIGSEGV\b|\bSIGABRT\b|\bSIGILL\b|\bSIGBUS\b|\bAborted \(core dumped\)|\bcore dumped\b|\bBus error\b|\bIllegal instruction\b|\bACCESS_VIOLATION\b|\bstack smashing detected\b|\bStackOverflow\b/i,
    examples: ['Segmentation fault (core dumped)', 'signal: 11, SIGSEGV: invalid memory reference'],
    suggestion: 'A program crashed: look for the last thing it did.',
  },
  {
    id: 'linux-device-busy',
    type: 'unknown',
    role: 'ambient',
    weight: 4,
    pattern:
      /\bEBUSY\b|\b[Dd]evice or resource busy\b|\bbeing used by another process\b|\bText file busy\b|\bETXTBSY\b|\bresource busy or locked\b/,
    examples: ["EBUSY: resource busy or locked, rmdir 'tmp'"],
  },
]);
