import { rulesOf } from '../rule.ts';

/** Docker, BuildKit, compose, podman, registries. */
export const containers = rulesOf('containers', [
  {
    id: 'docker-image-missing',
    type: 'unknown',
    weight: 8.5,
    pattern:
      /\bmanifest (?:for .{1,160} not found|unknown)|\bmanifest unknown\b|\bpull access denied for\b|\brepository does not exist or may require\b|\bfailed to resolve source metadata\b.{0,300}\bnot found\b|\bdocker\.io\/\S{1,160}: not found\b|\bNo such image: |\bno matching manifest for\b|\bname unknown: |\bno match for platform in manifest\b/,
    examples: [
      'Error response from daemon: manifest for acme/a:9 not found: manifest unknown',
      'pull access denied for acme/a, repository does not exist or may require docker login',
      'ERROR: docker.io/library/gone:1: not found',
      'no matching manifest for linux/arm64 in the manifest list entries',
    ],
    suggestion: 'Check the name, the tag, the platform and the login.',
  },
  {
    id: 'docker-unauthorized',
    type: 'unknown',
    weight: 9,
    pattern:
      /\bno basic auth credentials\b|\bunauthorized: (?:authentication required|incorrect username|access (?:to|token)|HTTP Basic)|\bdenied: (?:requested access|installation not allowed|permission_denied|User|Permission|access)|\binsufficient_scope\b|\bError: Cannot perform an interactive login from a non TTY device\b|\bget-?login\b.{0,40}\bfailed|\bfailed to authorize: |\bunexpected status(?: from \w+ request to \S{1,200})?: 40[13]\b|\blogin attempt to https?:\S{1,200} failed with status: 40[13]|\bpush access denied\b/i,
    examples: [
      'no basic auth credentials',
      'denied: requested access to the resource is denied',
      'unauthorized: authentication required',
      'login attempt to https://reg.corp/v2/ failed with status: 401 Unauthorized',
    ],
    suggestion: 'Log in to the registry with a token that may do this.',
  },
  {
    id: 'docker-registry-trouble',
    type: 'network',
    weight: 8,
    pattern:
      /\btoomanyrequests: |\breceived unexpected HTTP status: 5\d\d\b|\bError response from daemon: (?:Get|Head) "?https?:|\bfailed to (?:do request|copy|fetch oauth token|fetch anonymous token|authorize): .{0,200}(?:5\d\d|timeout|EOF|reset|refused|no such host|TLS)|\berror pulling image configuration\b|\bfailed to register layer: .{0,100}(?:EOF|timeout)|\bdownload failed after attempts=\d|\bnet\/http: TLS handshake timeout\b|\bunexpected status(?: from \w+ request to \S{1,200})?: (?:5\d\d|429)\b|\bblob upload (?:unknown|invalid)\b|\bpull rate limit\b/,
    examples: [
      'toomanyrequests: You have reached your pull rate limit.',
      'Error response from daemon: Get "https://registry.corp/v2/": net/http: TLS handshake timeout',
      'unexpected status from HEAD request to https://reg.corp/v2/a: 503 Service Unavailable',
    ],
    suggestion: 'Run it again, sign in, or use a mirror.',
  },
  {
    id: 'docker-daemon',
    type: 'unknown',
    weight: 8.5,
    pattern:
      /\bCannot connect to the Docker daemon\b|\bIs the docker daemon running\b|\bpermission denied while trying to connect to the Docker (?:daemon|API)\b|\bdocker(?:-compose| compose)?: (?:command )?not found\b|\bunknown (?:shorthand )?flag: .{1,40}\bin docker\b|\bdial unix \S{1,60}docker\.sock\b|\berror during connect: /i,
    examples: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
    suggestion: 'Start Docker, or use a runner that has it.',
  },
  {
    id: 'docker-dockerfile',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bfailed to (?:read dockerfile|compute cache key|calculate checksum)\b|\bfailed to solve: (?:dockerfile parse error|target stage|failed to parse stage|failed to read)|\bdockerfile parse error\b|\bCOPY failed: |\bADD failed: |\bunable to prepare context\b|\bforbidden path outside the build context\b|\binvalid reference format\b|\binvalid tag "|\btarget stage .{1,60} could not be found\b|\bCache export is not supported for the docker driver\b|\bexporter\b.{0,60}\b(?:does not currently support|not supported)|\bmultiple platforms feature is currently not supported\b|\bdocker exporter does not\b/i,
    examples: [
      'ERROR: failed to solve: failed to compute cache key: "/gone": not found',
      'COPY failed: file not found in build context',
      'invalid reference format: repository name must be lowercase',
      'docker exporter does not currently support exporting manifest lists',
    ],
    suggestion: 'Mend the Dockerfile or the context.',
  },
  {
    id: 'docker-step-failed',
    type: 'unknown',
    role: 'ambient',
    weight: 2,
    pattern:
      /\bdid not complete successfully: exit code: \d|\breturned a non-zero code: \d|\bfailed to solve: process "|\bexecutor failed running \[/,
    examples: [
      'ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2',
      "The command '/bin/sh -c make' returned a non-zero code: 2",
    ],
  },
  {
    id: 'compose-failed',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bdependency failed to start\b|\b[Cc]ontainer \S{1,120} (?:is unhealthy|exited \([1-9]\d*\)|Error)\b|\bfor \S{1,80} {1,4}(?:Cannot start service|Container ".{1,40}" is unhealthy)|\bservices\.\S{1,80} (?:must be|Additional property|contains unsupported)|\bno configuration file provided\b|\bservice "?.{1,60}"? (?:has neither an image nor a build context|refers to undefined|didn't complete successfully)|\bBind for \S{1,60} failed\b|\bOCI runtime (?:create|exec) failed\b|\bfailed to (?:create|start) (?:container|shim|task)\b|\bService container \S{1,80} failed\b|\bFailed to initialize container\b|\bOne or more containers failed to start\b|\bexec format error\b|\bError response from daemon: (?:driver|Conflict|network|invalid|No such container|Container|failed)/,
    examples: [
      'dependency failed to start: container acme-db-1 is unhealthy',
      'OCI runtime exec failed: exec failed: unable to start container process',
      'Service container postgres failed.',
      'Error response from daemon: Conflict. The container name "/a" is already in use',
    ],
    suggestion: 'Look at the log of that container.',
  },
  {
    id: 'docker-disk',
    type: 'resource-exhaustion',
    weight: 9.5,
    pattern:
      /\bfailed to (?:register layer|extract layer|copy|export|mount|create).{0,200}\bno space left on device\b|\bdevmapper: Thin Pool has \d/,
    examples: ['failed to register layer: write /usr/lib/a: no space left on device'],
  },
  {
    id: 'dockerfile-lint',
    type: 'quality-gate',
    weight: 8,
    pattern: /\bDL[34]\d{3}\b.{0,20}\b(?:error|warning|info|style)?|\bSC[12]\d{3}\b/,
    examples: [
      'Dockerfile:3 DL3008 warning: Pin versions in apt get install',
      'In run.sh line 3: SC2086 (info): Double quote to prevent globbing.',
    ],
    suggestion: 'Mend what the linter found.',
  },
]);
