/**
 * What tools print when a service, a registry or a connection fails for a moment, and what resembles it but fails again until somebody
 * changes something. Each is the command of a step and what it printed last.
 */
export interface Wording {
  run: string;
  output: string;
}

const said = (run: string, ...output: readonly string[]): Wording => ({ run, output: output.join('\n') });

export const PASSING_WORDS: readonly Wording[] = [
  said(
    'npm ci',
    'npm error code ECONNRESET',
    'npm error syscall read',
    'npm error errno ECONNRESET',
    'npm error network aborted',
    'npm error network This is a problem related to network connectivity.',
  ),
  said(
    'npm ci',
    'npm error code E503',
    'npm error 503 Service Unavailable - GET https://registry.npmjs.org/react - Service Unavailable',
  ),
  said(
    'npm ci',
    'npm error code EAI_AGAIN',
    'npm error syscall getaddrinfo',
    'npm error request to https://registry.npmjs.org/lodash failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
  ),
  said('npm ci', 'npm error code E429', 'npm error 429 Too Many Requests - GET https://registry.npmjs.org/semver'),
  said(
    'pnpm install',
    ' WARN  GET https://registry.npmjs.org/vite error (ECONNRESET). Will retry in 1 minute. 1 retries left.',
    ' ERR_PNPM_META_FETCH_FAIL  GET https://registry.npmjs.org/vite: request to https://registry.npmjs.org/vite failed, reason: socket hang up',
  ),
  said('pnpm install', ' ERR_PNPM_FETCH_502  GET https://registry.npmjs.org/zod: Bad Gateway - 502'),
  said(
    'yarn install',
    'info There appears to be trouble with your network connection. Retrying...',
    'error An unexpected error occurred: "https://registry.yarnpkg.com/left/-/left-1.0.0.tgz: ESOCKETTIMEDOUT".',
  ),
  said(
    'yarn install',
    '➤ YN0035: │ chalk@npm:5.0.0: The remote server failed to provide the requested resource',
    '➤ YN0035: │   Response Code: 503 (Service Unavailable)',
    '➤ YN0000: Failed with errors in 4s 120ms',
  ),
  said(
    'pip install -r requirements.txt',
    "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
  ),
  said(
    'pip install -r requirements.txt',
    "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/numpy/ (Caused by ResponseError('too many 503 error responses'))",
  ),
  said(
    'pip install torch',
    'ERROR: HTTP error 502 while getting https://files.pythonhosted.org/packages/aa/torch-2.0.whl',
    'ERROR: 502 Server Error: Bad Gateway for url: https://files.pythonhosted.org/packages/aa/torch-2.0.whl',
  ),
  said(
    'poetry install',
    "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/attrs/ (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution'))",
  ),
  said(
    'uv sync',
    'error: Failed to fetch: `https://pypi.org/simple/ruff/`',
    '  Caused by: Request failed after 3 retries',
    '  Caused by: error sending request for url (https://pypi.org/simple/ruff/)',
    '  Caused by: operation timed out',
  ),
  said(
    'cargo build --locked',
    'warning: spurious network error (1 tries remaining): [28] Timeout was reached (Operation too slow. Less than 10 bytes/sec transferred the last 30 seconds)',
    'error: failed to download from `https://static.crates.io/crates/syn/syn-2.0.0.crate`',
    'Caused by:',
    '  [28] Timeout was reached (Operation too slow. Less than 10 bytes/sec transferred the last 30 seconds)',
  ),
  said(
    'cargo fetch',
    'error: failed to get `serde` as a dependency of package `app v0.1.0`',
    'Caused by:',
    '  failed to download from `https://index.crates.io/se/rd/serde`',
    'Caused by:',
    '  failed to get successful HTTP response from `https://index.crates.io/se/rd/serde` (151.101.2.137), got 503',
  ),
  said(
    'go mod download',
    'go: golang.org/x/text@v0.14.0: Get "https://proxy.golang.org/golang.org/x/text/@v/v0.14.0.mod": net/http: TLS handshake timeout',
  ),
  said(
    'go build ./...',
    'go: downloading github.com/spf13/cobra v1.8.0',
    'main.go:4:2: github.com/spf13/cobra@v1.8.0: read tcp 10.1.0.4:41022->142.250.1.1:443: read: connection reset by peer',
  ),
  said(
    'go mod download',
    'go: github.com/aws/smithy@v1.2.0: reading https://proxy.golang.org/github.com/aws/smithy/@v/v1.2.0.zip: 502 Bad Gateway',
  ),
  said(
    'mvn -B package',
    '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project org.x:app:jar:1: Could not transfer artifact org.y:z:jar:2.0 from/to central (https://repo.maven.apache.org/maven2): Connection reset -> [Help 1]',
  ),
  said(
    'mvn -B package',
    '[ERROR] Plugin org.apache.maven.plugins:maven-jar-plugin:3.4 or one of its dependencies could not be resolved: status code: 503, reason phrase: Service Unavailable (503) -> [Help 1]',
  ),
  said(
    './gradlew build',
    '> Could not resolve com.squareup.okio:okio:3.0.',
    "   > Could not GET 'https://repo.maven.apache.org/maven2/com/squareup/okio/okio/3.0/okio-3.0.pom'. Received status code 502 from server: Bad Gateway",
  ),
  said(
    './gradlew build',
    'Downloading https://services.gradle.org/distributions/gradle-8.5-bin.zip',
    'Exception in thread "main" java.io.IOException: Downloading from https://services.gradle.org/distributions/gradle-8.5-bin.zip failed: timeout (10000ms)',
    'Caused by: java.net.SocketTimeoutException: Read timed out',
  ),
  said(
    'dotnet restore',
    'error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json. [/src/app.csproj]',
    'error NU1301:   Response status code does not indicate success: 503 (Service Unavailable).',
  ),
  said(
    'bundle install',
    'Gem::RemoteFetcher::FetchError: too many connection resets (https://rubygems.org/gems/rails-7.1.gem)',
    'An error occurred while installing rails (7.1), and Bundler cannot continue.',
  ),
  said(
    'bundle install',
    'Bundler::HTTPError: Could not fetch specs from https://rubygems.org/ due to underlying error <bad response Service Unavailable 503 (https://rubygems.org/specs.4.8.gz)>',
  ),
  said(
    'composer install',
    'In CurlDownloader.php line 390:',
    '  curl error 28 while downloading https://repo.packagist.org/packages.json: Operation timed out after 10002 milliseconds with 0 bytes received',
  ),
  said(
    'sudo apt-get update',
    'E: Failed to fetch http://azure.archive.ubuntu.com/ubuntu/dists/jammy/InRelease  Could not connect to azure.archive.ubuntu.com:80 (20.1.1.1), connection timed out',
    'E: Some index files failed to download. They have been ignored, or old ones used instead.',
  ),
  said(
    'sudo apt-get install -y libssl-dev',
    'E: Failed to fetch http://security.ubuntu.com/ubuntu/pool/main/o/openssl/libssl-dev_3.0.deb  502  Bad Gateway [IP: 91.189.91.81 80]',
    'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
  ),
  said(
    'sudo apt-get install -y jq',
    'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1841 (unattended-upgr)',
    'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?',
  ),
  said(
    'apk add --no-cache git',
    'WARNING: fetching https://dl-cdn.alpinelinux.org/alpine/v3.19/main: temporary error (try again later)',
    'ERROR: unable to select packages:',
    '  git (no such package):',
  ),
  said(
    'dnf install -y gcc',
    "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: Curl error (28): Timeout was reached for https://mirrors.rockylinux.org/mirrorlist [Connection timed out after 30001 milliseconds]",
  ),
  said(
    'brew install cmake',
    'curl: (56) Recv failure: Connection reset by peer',
    'Error: cmake: Failed to download resource "cmake (bottle)"',
  ),
  said(
    'docker build .',
    'ERROR: failed to solve: node:20: failed to resolve source metadata for docker.io/library/node:20: unexpected status from HEAD request to https://registry-1.docker.io/v2/library/node/manifests/20: 503 Service Unavailable',
  ),
  said(
    'docker pull alpine',
    'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
  ),
  said(
    'docker pull alpine',
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  ),
  said('docker push ghcr.io/acme/app', 'received unexpected HTTP status: 502 Bad Gateway'),
  said(
    'git fetch origin',
    'error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.',
    'fetch-pack: unexpected disconnect while reading sideband packet',
    'fatal: early EOF',
    'fatal: fetch-pack: invalid index-pack output',
  ),
  said(
    'git clone https://github.com/acme/app',
    "fatal: unable to access 'https://github.com/acme/app/': Failed to connect to github.com port 443 after 130006 ms: Couldn't connect to server",
  ),
  said(
    'git fetch origin',
    "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 503",
  ),
  said(
    'git fetch origin',
    'ssh: connect to host github.com port 22: Connection timed out',
    'fatal: Could not read from remote repository.',
  ),
  said(
    'git fetch origin',
    'kex_exchange_identification: Connection closed by remote host',
    'fatal: Could not read from remote repository.',
  ),
  said(
    'git lfs pull',
    'LFS: Client error: https://lfs.github.com/objects/1 from HTTP 429',
    'error: failed to fetch some objects',
  ),
  said('curl -fsSL https://get.acme.dev -o install.sh', 'curl: (22) The requested URL returned error: 503'),
  said('curl -fsSL https://get.acme.dev -o install.sh', 'curl: (18) transfer closed with 4129 bytes remaining to read'),
  said(
    'curl -fsSL https://get.acme.dev -o install.sh',
    'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to get.acme.dev:443',
  ),
  said(
    'curl -fsSL https://get.acme.dev -o install.sh',
    'curl: (92) HTTP/2 stream 0 was not closed cleanly: INTERNAL_ERROR (err 2)',
  ),
  said(
    'wget https://dl.acme.dev/tool.tgz',
    'HTTP request sent, awaiting response... 504 Gateway Time-out',
    'ERROR 504: Gateway Time-out.',
  ),
  said('wget https://dl.acme.dev/tool.tgz', "wget: unable to resolve host address 'dl.acme.dev'"),
  said(
    'terraform init',
    '│ Error: Failed to install provider',
    '│ Error while installing hashicorp/aws v5.1.0: could not query provider registry for registry.terraform.io/hashicorp/aws: failed to retrieve authentication checksums for provider: 503 Service Unavailable returned from registry.terraform.io',
  ),
  said(
    'helm repo update',
    'Error: looks like "https://charts.acme.dev" is not a valid chart repository or cannot be reached: Get "https://charts.acme.dev/index.yaml": net/http: TLS handshake timeout',
  ),
  said(
    'npx playwright install chromium',
    'Error: Download failure, code=1',
    'Error: Client network socket disconnected before secure TLS connection was established',
    'Failed to install browsers',
    'Error: Failed to download Chromium 119.0, caused by',
  ),
  said(
    'npx cypress install',
    'The Cypress App could not be downloaded.',
    'URL: https://download.cypress.io/desktop/13.6.0',
    'Error: read ECONNRESET',
  ),
  said(
    'sdkmanager "platforms;android-34"',
    'Warning: An error occurred while preparing SDK package Android SDK Platform 34: Connection reset.',
    'java.net.SocketException: Connection reset',
  ),
  said('gh release download v1', 'HTTP 502: Server Error (https://api.github.com/repos/acme/app/releases/tags/v1)'),
  said('gh api /user', 'gh: API rate limit exceeded for installation ID 4129. (HTTP 403)'),
  said(
    'gh pr list',
    'HTTP 403: You have exceeded a secondary rate limit. Please wait a few minutes before you try again. (https://api.github.com/graphql)',
  ),
  said(
    './codecov upload-process',
    "error - Upload failed: {'code': 503, 'message': 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout'}",
  ),
  said(
    'sonar-scanner',
    'ERROR: Error during SonarScanner execution',
    'Caused by: java.net.SocketTimeoutException: timeout',
    'ERROR: Fail to request https://sonarcloud.io/api/ce/task',
  ),
  said('actions/setup-node@v4', 'Attempting to download 20...', '##[error]Unexpected HTTP response: 503'),
  said(
    'actions/cache@v4',
    "##[error]Failed to download action 'https://api.github.com/repos/actions/cache/tarball/0c45'. Error: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
  ),
  said('actions/upload-artifact@v4', '##[error]Failed to CreateArtifact: Unable to make request: ECONNRESET'),
  said(
    'actions/download-artifact@v4',
    '##[error]Unable to download artifact(s): Unable to download and extract artifact: Artifact download failed after 5 retries.',
    '##[error]getaddrinfo EAI_AGAIN productionresults.blob.core.windows.net',
  ),
];

export const LASTING_WORDS: readonly Wording[] = [
  said(
    'npm ci',
    'npm error code E404',
    'npm error 404 Not Found - GET https://registry.npmjs.org/@acme%2flib - Not found',
    "npm error 404  '@acme/lib@^1.0.0' is not in this registry.",
  ),
  said('npm ci', 'npm error code ETARGET', 'npm error notarget No matching version found for react@^99.0.0.'),
  said('npm ci', 'npm error code E401', 'npm error Incorrect or missing password.'),
  said(
    'npm ci',
    'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    'npm error request to https://registry.corp/x failed, reason: self-signed certificate in certificate chain',
  ),
  said(
    'npm publish',
    'npm error code E403',
    'npm error 403 403 Forbidden - PUT https://registry.npmjs.org/x - You cannot publish over the previously published versions: 1.0.0.',
  ),
  said('npm install', 'npm error code ERESOLVE', 'npm error ERESOLVE unable to resolve dependency tree'),
  said(
    'npm audit',
    'npm error audit endpoint returned an error',
    'npm error 405 Method Not Allowed - POST https://registry.corp/-/npm/v1/security/audits/quick',
  ),
  said('pnpm install', ' ERR_PNPM_FETCH_404  GET https://registry.npmjs.org/acme-lib: Not Found - 404'),
  said(
    'pip install nosuch',
    'ERROR: Could not find a version that satisfies the requirement nosuch (from versions: none)',
    'ERROR: No matching distribution found for nosuch',
  ),
  said(
    'pip install --index-url https://pypi.corp x',
    "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.corp', port=443): Max retries exceeded with url: /x/ (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate')))",
  ),
  said(
    'twine upload dist/*',
    'ERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/',
    '         File already exists.',
  ),
  said('cargo build', 'error: no matching package named `nosuchcrate` found'),
  said(
    'go mod download',
    'go: github.com/acme/private@v1.0.0: invalid version: git ls-remote -q origin: exit status 128:',
    "\tfatal: could not read Username for 'https://github.com': terminal prompts disabled",
  ),
  said(
    'go get x',
    'go: module github.com/acme/gone: reading https://proxy.golang.org/github.com/acme/gone/@v/list: 404 Not Found',
  ),
  said(
    'mvn -B deploy',
    '[ERROR] Failed to deploy artifacts: Could not transfer artifact org.x:app:jar:1 from/to nexus (https://nexus.corp): status code: 401, reason phrase: Unauthorized (401) -> [Help 1]',
  ),
  said('./gradlew build', '> Could not find org.acme:lib:9.9.', '  Searched in the following locations:'),
  said(
    'dotnet restore',
    'error NU1101: Unable to find package Acme.Lib. No packages exist with this id in source(s): nuget.org',
  ),
  said(
    'bundle install',
    "Could not find gem 'acme-lib' in rubygems repository https://rubygems.org/ or installed locally.",
  ),
  said(
    'composer install',
    '  Problem 1',
    '    - Root composer.json requires acme/lib, it could not be found in any version, there may be a typo in the package name.',
  ),
  said('sudo apt-get install -y nosuch', 'E: Unable to locate package nosuch'),
  said(
    'apk add nosuch',
    'ERROR: unable to select packages:',
    '  nosuch (no such package):',
    '    required by: world[nosuch]',
  ),
  said(
    'docker pull acme/none',
    "Error response from daemon: pull access denied for acme/none, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
  ),
  said(
    'docker pull node:99',
    'Error response from daemon: manifest for node:99 not found: manifest unknown: manifest unknown',
  ),
  said('docker push ghcr.io/acme/app', 'denied: permission_denied: write_package'),
  said(
    'git push origin main',
    ' ! [rejected]        main -> main (fetch first)',
    "error: failed to push some refs to 'https://github.com/acme/app'",
  ),
  said(
    'git merge feature',
    'CONFLICT (content): Merge conflict in src/app.ts',
    'Automatic merge failed; fix conflicts and then commit the result.',
  ),
  said(
    'git fetch origin',
    'remote: Repository not found.',
    "fatal: repository 'https://github.com/acme/gone/' not found",
  ),
  said(
    'git clone git@github.com:acme/app',
    'git@github.com: Permission denied (publickey).',
    'fatal: Could not read from remote repository.',
  ),
  said(
    'git push',
    'remote: Invalid username or token. Password authentication is not supported for Git operations.',
    "fatal: Authentication failed for 'https://github.com/acme/app/'",
  ),
  said(
    'git lfs pull',
    'batch response: This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access.',
  ),
  said('curl -fsSL https://get.acme.dev/x', 'curl: (22) The requested URL returned error: 404'),
  said('curl https://corp.dev', 'curl: (60) SSL certificate problem: self signed certificate in certificate chain'),
  said(
    'curl http://localhost:3000/health',
    'curl: (7) Failed to connect to localhost port 3000 after 0 ms: Connection refused',
  ),
  said('wget https://dl.acme.dev/x', '2031-01-02 03:04:05 ERROR 403: Forbidden.'),
  said('terraform plan', '│ Error: Invalid provider configuration', '│ No valid credential sources found'),
  said(
    'helm install x acme/x',
    'Error: INSTALLATION FAILED: chart "x" version "9.9" not found in https://charts.acme.dev repository',
  ),
  said(
    'gh release create v1',
    'HTTP 403: Resource not accessible by integration (https://api.github.com/repos/acme/app/releases)',
  ),
  said('gh api /user', 'gh: Bad credentials (HTTP 401)'),
  said(
    'aws s3 cp a s3://b',
    'fatal error: An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
  ),
  said('make dist', "cp: error writing 'dist/a.bin': No space left on device"),
  said(
    'npm test',
    'FAIL src/net.test.ts',
    '  ● retries › gives up',
    '    connect ECONNREFUSED 127.0.0.1:5432',
    'Tests:       1 failed, 40 passed, 41 total',
  ),
  said(
    'pytest',
    'E   requests.exceptions.ConnectionError: 503 Server Error',
    'FAILED tests/test_api.py::test_get - requests.exceptions.ConnectionError: 503 Server Error',
    '===== 1 failed, 12 passed in 3.1s =====',
  ),
  said('actions/setup-node@v4', "##[error]Unable to find Node version '99.x' for platform linux and architecture x64."),
  said('actions/checkout@v4', "##[error]fatal: repository 'https://github.com/acme/gone/' not found"),
  said('acme/deploy@v9', '##[error]Unable to resolve action `acme/deploy@v9`, unable to find version `v9`'),
  said(
    'actions/cache@v9',
    '##[error]This request has been automatically failed because it uses a deprecated version of `actions/cache: v2`.',
  ),
];
