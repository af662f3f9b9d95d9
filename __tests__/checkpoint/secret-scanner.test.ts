import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createScanner } from '../../src/checkpoint/secrets/scanner.ts';
import { growthOf, LINEAR } from '../growth.ts';

const scanner = createScanner([]);
const kindOf = (content: string, path = 'src/settings.txt') => scanner.scan(path, Buffer.from(content));

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz123456789';
const HEX = '123456789abcdef';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWYZ234567';

/** Characters that look drawn at random, the same each time. Tokens are put together here so that no scanner trips over this file. */
function drawn(alphabet: string, length: number): string {
  let text = '';
  for (let n = 0, seed = 7; n < length; n++) {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    text += alphabet[(seed >> 8) % alphabet.length];
  }
  return text;
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const TOKENS: [kind: string, token: string][] = [
  ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((start): [string, string] => [
    'github-token',
    `${start}_${drawn(ALNUM, 36)}`,
  ]),
  ['github-fine-grained-token', `github_pat_${drawn(ALNUM, 22)}_${drawn(ALNUM, 59)}`],
  ['gitlab-token', `glpat-${drawn(ALNUM, 20)}`],
  ['npm-token', `npm_${drawn(ALNUM, 36)}`],
  ['pypi-token', `pypi-AgEIcHlwaS5vcmc${drawn(ALNUM, 60)}`],
  ['rubygems-token', `rubygems_${drawn(HEX, 48)}`],
  ['crates-token', `cio${drawn(ALNUM, 32)}`],
  ['nuget-key', `oy2${drawn('abcdefghijklmnop12345', 43)}`],
  ['aws-access-key', `AKIA${drawn(UPPER, 16)}`],
  ['aws-access-key', `ASIA${drawn(UPPER, 16)}`],
  ['google-api-key', `AIza${drawn(ALNUM, 35)}`],
  ['google-oauth-secret', `GOCSPX-${drawn(ALNUM, 28)}`],
  ['google-oauth-token', `ya29.${drawn(ALNUM, 60)}`],
  ['slack-token', `xoxb-${drawn('123456789', 12)}-${drawn('123456789', 12)}-${drawn(ALNUM, 24)}`],
  ['slack-app-token', `xapp-1-${drawn(UPPER, 11)}-${drawn('123456789', 13)}-${drawn(HEX, 64)}`],
  ['slack-webhook', `https://hooks.slack.com/services/T${drawn(UPPER, 10)}/B${drawn(UPPER, 10)}/${drawn(ALNUM, 24)}`],
  ['stripe-key', `sk_live_${drawn(ALNUM, 24)}`],
  ['sendgrid-key', `SG.${drawn(ALNUM, 22)}.${drawn(ALNUM, 43)}`],
  ['mailgun-key', `key-${drawn(HEX, 32)}`],
  ['twilio-key', `SK${drawn(HEX, 32)}`],
  ['openai-key', `sk-proj-${drawn(ALNUM, 100)}`],
  ['openai-key', `sk-${drawn(ALNUM, 20)}T3BlbkFJ${drawn(ALNUM, 20)}`],
  ['anthropic-key', `sk-ant-api03-${drawn(ALNUM, 95)}`],
  ['huggingface-token', `hf_${drawn(ALNUM, 34)}`],
  ['digitalocean-token', `dop_v1_${drawn(HEX, 64)}`],
  ['shopify-token', `shpat_${drawn(HEX, 32)}`],
  ['square-token', `sq0atp-${drawn(ALNUM, 22)}`],
  ['databricks-token', `dapi${drawn(HEX, 32)}`],
  ['linear-key', `lin_api_${drawn(ALNUM, 40)}`],
  ['notion-token', `secret_${drawn(ALNUM, 43)}`],
  ['figma-token', `figd_${drawn(ALNUM, 40)}`],
  ['new-relic-key', `NRAK-${drawn(UPPER, 27)}`],
  ['grafana-token', `glsa_${drawn(ALNUM, 32)}_${drawn(HEX, 8)}`],
  ['sentry-token', `sntrys_${drawn(ALNUM, 80)}`],
  ['vault-token', `hvs.${drawn(ALNUM, 24)}`],
  ['pulumi-token', `pul-${drawn(HEX, 40)}`],
  ['docker-hub-token', `dckr_pat_${drawn(ALNUM, 27)}`],
  ['age-secret-key', `AGE-SECRET-KEY-1${drawn(UPPER, 58)}`],
  ['atlassian-token', `ATATT3${drawn(ALNUM, 180)}`],
  ['postman-key', `PMAK-${drawn(HEX, 24)}-${drawn(HEX, 34)}`],
  ['doppler-token', `dp.pt.${drawn(ALNUM, 43)}`],
  ['planetscale-token', `pscale_tkn_${drawn(ALNUM, 43)}`],
  ['jfrog-token', `AKCp${drawn(ALNUM, 69)}`],
  ['airtable-token', `pat${drawn(ALNUM, 14)}.${drawn(HEX, 64)}`],
  ['netlify-token', `nfp_${drawn(ALNUM, 36)}`],
  ['telegram-token', `bot:${drawn('123456789', 9)}:AA${drawn(ALNUM, 33)}`],
  ['azure-storage-key', `AccountName=x;AccountKey=${drawn(ALNUM, 86)}==`],
  ['aws-secret-key', `aws_secret_access_key = ${drawn(ALNUM, 40)}`],
  ['github-token', `ghs_123456_eyJ${drawn(ALNUM, 30)}.${drawn(ALNUM, 200)}.${drawn(ALNUM, 86)}`],
  ['json-web-token', `eyJ${drawn(ALNUM, 33)}.eyJ${drawn(ALNUM, 600)}.${drawn(ALNUM, 43)}`],
  [
    'json-web-token',
    `eyJ${drawn(ALNUM, 33)}.${encoded({ iss: 'supabase', role: 'service_role' })}.${drawn(ALNUM, 43)}`,
  ],
  ...['glrtr-', 'glwt-', 'glffct-', 'GR1348941'].map((start): [string, string] => [
    'gitlab-token',
    start + drawn(ALNUM, 20),
  ]),
  ['slack-token', `xoxc-${drawn('123456789', 12)}-${drawn('123456789', 12)}-${drawn(HEX, 64)}`],
  [
    'slack-webhook',
    `https://hooks.slack.com/triggers/T${drawn(UPPER, 10)}/${drawn('123456789', 13)}/${drawn(HEX, 32)}`,
  ],
  [
    'slack-webhook',
    `https://hooks.slack-gov.com/services/T${drawn(UPPER, 10)}/B${drawn(UPPER, 10)}/${drawn(ALNUM, 24)}`,
  ],
  ['cloudflare-token', `cfut_${drawn(ALNUM, 40)}${drawn(HEX, 8)}`],
  ['linear-key', `lin_oauth_${drawn(HEX, 64)}`],
  ['discord-token', `${Buffer.from('123456789012345678').toString('base64')}.Gabc1d.${drawn(ALNUM, 38)}`],
  ['docker-auth', Buffer.from(`{"auths":{"ghcr.io":{"auth":"bWU6${drawn(ALNUM, 12)}"}}}`).toString('base64')],
  ['private-key', Buffer.from(`-----BEGIN RSA PRIVATE KEY-----\n${drawn(ALNUM, 64)}\n`).toString('base64')],
  ['aws-secret-key', `{"SecretAccessKey": "${drawn(ALNUM, 40)}"}`],
  ['aws-session-token', `AWS_SESSION_TOKEN=IQoJb3JpZ2luX2Vj${drawn(ALNUM, 300)}`],
  ['azure-shared-access-signature', `https://a.blob.core.windows.net/c?sv=2024-11-04&sp=rw&sig=${drawn(ALNUM, 43)}%3D`],
  ['azure-client-secret', `AZURE_CLIENT_SECRET="aB18Q~${drawn(ALNUM, 34)}"`],
  ['google-refresh-token', `"refresh_token": "1//0e${drawn(ALNUM, 60)}"`],
  ['datadog-key', `DD_API_KEY=${drawn(HEX, 32)}`],
  ['new-relic-key', `NEW_RELIC_LICENSE_KEY: ${drawn(HEX, 36)}NRAL`],
  ['heroku-token', 'HEROKU_API_KEY=12345678-9abc-4def-a123-456789abcdef'],
  ['vault-token', `VAULT_TOKEN=s.${drawn(ALNUM, 24)}`],
  ['terraform-token', `TF_TOKEN_app_terraform_io=${drawn(ALNUM, 14)}.atlasv1.${drawn(ALNUM, 67)}`],
  ['service-key', `SENTRY_AUTH_TOKEN=${drawn(HEX, 64)}`],
  ['database-password', `postgres://app:${drawn(ALNUM, 20)}@db-1.prod.internal:5432/app`],
  ['git-credential', `url = https://x-access-token:${drawn(ALNUM, 40)}@github.com/o/r`],
  ['git-credential', `git -c http.extraHeader="Authorization: Bearer ${drawn(ALNUM, 40)}" fetch`],
  ['git-credential', `[http]\n\textraheader = Authorization: Basic ${drawn(ALNUM, 40)}`],
  ['git-credential', `AUTHORIZATION: basic ${drawn(ALNUM, 60)}`],
  ['npm-auth', `//registry.npmjs.org/:_authToken=${drawn(ALNUM, 30)}`],
  ['private-key', `-----BEGIN RSA PRIVATE KEY-----\n${drawn(ALNUM, 64)}\n${drawn(ALNUM, 64)}\n`],
  ['private-key', `-----BEGIN PRIVATE KEY-----\n${drawn(ALNUM, 64)}`],
  ['private-key', `-----BEGIN OPENSSH PRIVATE KEY-----\r\n${drawn(ALNUM, 70)}`],
  ['private-key', `KEY=-----BEGIN PRIVATE KEY-----%0A${drawn(ALNUM, 64)}%0A`],
  ['private-key', `{"key":"-----BEGIN PRIVATE KEY-----\\u000a${drawn(ALNUM, 64)}\\u000a"}`],
  ['private-key', `<key>-----BEGIN PRIVATE KEY-----&#10;${drawn(ALNUM, 64)}&#xA;</key>`],
  ['private-key', `{"private_key":"-----BEGIN PRIVATE KEY-----\\n${drawn(ALNUM, 64)}\\n"}`],
];

const azure = `aB1${8}Q~${drawn(ALNUM, 34)}`;
const terraform = `${drawn(ALNUM, 14)}.atlasv1.${drawn(ALNUM, 67)}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const cookie = (name: string, value: string, httpOnly: boolean) =>
  JSON.stringify(
    { cookies: [{ name, value, domain: 'app.test', path: '/', expires: -1, httpOnly, secure: true, sameSite: 'Lax' }] },
    undefined,
    2,
  );
const storage = (name: string, value: string) =>
  JSON.stringify({ cookies: [], origins: [{ origin: 'https://app.test', localStorage: [{ name, value }] }] });

/** Shapes that are known wherever they stand. */
const PLACES: [kind: string, content: string][] = [
  ['azure-client-secret', `password = ${azure}`],
  ['azure-client-secret', `{"appId": "1", "password": "${azure}", "tenant": "2"}`],
  ['terraform-token', `{"token": "${terraform}"}`],
  ['mysql-password', `export MYSQL_PWD=${drawn(ALNUM, 14)}1a`],
  ['mysql-password', `MYSQL_PWD: "${drawn(ALNUM, 14)}1a"`],
  ['git-credential', 'remote.origin.url=https://me:open-sesame@git.example.org/r'],
  ['git-credential', 'remote.origin.url\nhttps://me:open-sesame@git.example.org/r\0core.bare\nfalse\0'],
  ['git-credential', `http.https://github.com/.extraheader\nAUTHORIZATION: basic ${drawn(ALNUM, 40)}\0a\nb\0`],
  [
    'kubernetes-secret',
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  password: ${base64('s3cr3t-0f-prod')}\n`,
  ],
  ['kubernetes-secret', `apiVersion: v1\ndata:\n  tls.key: ${base64(drawn(ALNUM, 64))}\nkind: Secret\nmetadata: {}\n`],
  ['kubernetes-secret', 'kind: Secret\nmetadata:\n  name: a\nstringData:\n  user: app\n  password: "s3cr3t-0f-prod"\n'],
  ['kubernetes-secret', `{"apiVersion":"v1","data":{"password":"${base64('s3cr3t-0f-prod')}"},"kind":"Secret"}`],
  ['kubernetes-secret', `{\n  "kind": "Secret",\n  "stringData": {\n    "password": "s3cr3t-0f-prod"\n  }\n}`],
  ['browser-session', cookie('connect.sid', `s%3A${drawn(ALNUM, 32)}`, true)],
  ['browser-session', cookie('user_session', drawn(ALNUM, 48), false)],
  ['browser-session', storage('auth-token', drawn(ALNUM, 40))],
];

/** What looks like it and is nobody's secret. */
const PLACE_LOOKALIKES: [path: string, content: string][] = [
  ['a.txt', `Q~${drawn(ALNUM, 34)} aB1xQ~${drawn(ALNUM, 34)} aB18Q~${drawn(ALNUM, 50)}`],
  ['a.txt', `x.atlasv1.${drawn(ALNUM, 67)} ${drawn(ALNUM, 14)}.atlasv1.short`],
  ['ci.yml', 'MYSQL_PWD: root\nMYSQL_PWD=$' + '{DB_PASSWORD_1}\nMYSQL_PWD=password123\nunset MYSQL_PWD\n'],
  ['config.txt', 'remote.origin.url=https://github.com/o/r\nremote.origin.url=https://git@github.com/o/r\n'],
  ['config.txt', 'remote.origin.url=https://x:$' + '{TOKEN}@github.com/o/r\0'],
  ['secret.yaml', 'kind: Secret\nmetadata:\n  name: a\ndata:\n  password: {{ .Values.password | b64enc }}\n'],
  [
    'secret.yaml',
    `kind: Secret\nmetadata:\n  name: a\ndata:\n  password: ${base64('password')}\n  user: ${base64('admin')}\n`,
  ],
  ['secret.yaml', `kind: SecretStore\ndata:\n  password: ${base64('s3cr3t-0f-prod')}\n`],
  ['configmap.yaml', `kind: Secret\n---\nkind: ConfigMap\ndata:\n  greeting: ${base64('hello-world-1')}\n`],
  ['role.yaml', 'rules:\n- apiGroups: [""]\n  kind: Secret\n  verbs: [get]\n'],
  ['secret.json', '{"kind": "Secret", "data": {}, "metadata": {"name": "a"}}'],
  ['schema.json', '{"kind":"Secret","description":"data holds the bytes","data":{"type":"object"}}'],
  ['state.json', cookie('_ga', 'GA1.2.1234567890.1700000000', false)],
  ['state.json', cookie('theme', 'dark', true)],
  ['state.json', storage('theme-of-the-application', 'light-with-1-accent')],
  ['cookie.d.ts', 'interface Cookie { "name": string; "value": string; "httpOnly": boolean; "secure": boolean }'],
  ['.env', 'DATABASE_URL=postgres://postgres:postgres@localhost:5432/app\nREDIS_URL=redis://:password@redis:6379\n'],
  [
    '.env',
    'AMQP_URL=amqp://guest:guest@rabbitmq\nURL=https://$' +
      '{USER}:$' +
      '{PASS}@example.org/\nAPI=https://api.example.org/a:b@c\n',
  ],
  ['.env.example', 'DATABASE_URL=postgres://app:s3cr3t-0f-prod@db.example.org/app\n'],
  ['.flaskenv', 'FLASK_APP=app.py\nFLASK_ENV=development\nSECRET_KEY=dev\n'],
  ['terraform.tfvars.json', '{"region": "eu-central-1", "db_password": "changeme123", "token_ttl": "3600"}'],
  ['appsettings.Development.json', '{"ConnectionStrings":{"Db":"Server=.;Database=a;User=sa;Password=Password1;"}}'],
  ['appsettings.json', '{"ConnectionStrings":{"Db":"Server=a;Integrated Security=true"},"Smtp":{"Password":""}}'],
  ['appsettings.json', '{"ConnectionStrings":{"Db":"Server=a;User=app;Password=$' + '{DB_PASSWORD}"}}'],
  ['Pipfile.lock', '{"_meta":{"sources":[{"url":"https://$' + '{USER}:$' + '{TOKEN}@pypi.example.org/simple"}]}}'],
  ['yarn.lock', 'resolved "git+ssh://git@github.com/o/r.git#1234567890"\n"@a/b@npm:^1.2.3":\n'],
  ['pnpm-lock.yaml', '  /@babel/core@7.1.0:\n    resolution: {tarball: https://codeload.github.com/o/r/tar.gz/1}\n'],
  ['etc/apt/auth.conf.d/pro.conf', '# machine example.org login bearer password TOKEN\n'.replace('TOKEN', '$TOKEN')],
];

const FILES: [kind: string, path: string, content: string][] = [
  ['variables', '.env', 'DATABASE_URL=postgres://app:s3cr3t-0f-prod@db.prod.internal:5432/app'],
  ['variables', '.env.local', 'REDIS_URL=rediss://default:open-sesame-77@cache.prod.net:6380'],
  ['variables', '.env', 'SMTP_URL="smtp+tls://mailer:Tr0ub4dor!@mail.prod.net:587"'],
  ['variables', '.env', `AMQP=amqp://svc:${drawn(ALNUM, 20)}@mq/vhost`],
  ['variables', '.env', `MYSQL_PWD=${drawn(ALNUM, 16)}`],
  ['variables', '.flaskenv', `SECRET_KEY=${drawn(HEX, 40)}`],
  ['variables', 'infra/terraform.tfvars.json', `{"region": "eu", "db_password": "${drawn(ALNUM, 16)}"}`],
  ['variables', 'prod.auto.tfvars.json', '{"admin_password": "Tr0ub4dor-and-3"}'],
  [
    'connection-password',
    'appsettings.Production.json',
    '{"Db":"Server=a;User Id=app;Password=Tr0ub4dor-3;Encrypt=true"}',
  ],
  ['connection-password', 'src/appsettings.json', '{"Smtp": {"Password": "Tr0ub4dor-3"}}'],
  ['registry-password', 'Pipfile', '[[source]]\nurl = "https://me:open-sesame-1@pypi.corp.net/simple"'],
  [
    'registry-password',
    'Pipfile.lock',
    '{"_meta":{"sources":[{"url":"https://me:open-sesame-1@pypi.corp.net/simple"}]}}',
  ],
  ['registry-password', 'package-lock.json', '{"resolved":"https://me:open-sesame-1@npm.corp.net/a/-/a-1.0.0.tgz"}'],
  ['registry-password', 'yarn.lock', 'resolved "https://me:open-sesame-1@npm.corp.net/a/-/a-1.0.0.tgz#1"'],
  ['registry-password', 'poetry.lock', 'url = "https://me:open-sesame-1@pypi.corp.net/simple"'],
  ['registry-password', 'Gemfile.lock', 'GEM\n  remote: https://me:open-sesame-1@gems.corp.net/'],
  ['netrc', 'etc/apt/auth.conf.d/90ubuntu', 'machine esm.ubuntu.com/apps login bearer password open-sesame'],
  ['netrc', 'etc/apt/auth.conf', 'machine repo.corp.net login me password open-sesame'],
  ['npm-auth', '.npmrc', '//registry.example.org/:_authToken=sesame-open'],
  ['npm-auth', 'app/.npmrc', '_auth=c2VzYW1lOm9wZW4='],
  ['npm-auth', '.yarnrc.yml', 'npmAuthToken: "sesame-open"'],
  ['npm-auth', '.yarnrc', '"//r.example/:_authToken" "sesame-open"'],
  ['registry-password', '.npmrc', 'registry=https://me:sesame@npm.example.org/'],
  ['registry-password', 'pip.conf', '[global]\nindex-url = https://me:sesame@pypi.example.org/simple'],
  ['registry-password', 'dev-requirements.txt', '--extra-index-url https://me:sesame@pypi.example.org/simple'],
  ['registry-password', '.gitmodules', '[submodule "a"]\n\turl = https://me:sesame@example.org/a'],
  ['npm-auth', 'ci.npmrc', '//registry.example.org/:_authToken=sesame-open'],
  ['npm-auth', '.npmrc.bak', '//registry.example.org/:_authToken=sesame-open'],
  ['aws-credentials', '.aws/credentials~', '[default]\naws_secret_access_key=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY'],
  ['netrc', 'netrc', 'machine h login u password sesame'],
  ['netrc', '.netrc', 'machine h login u password $e,s{a}me'],
  ['netrc', '.netrc', 'machine h login u password "open sesame"'],
  ['pypi-password', '.pypirc', '[pypi]\npassword = %%esame1'],
  ['docker-auth', 'ci/registry-auth.json', '{"auths":{"ghcr.io":{"auth":"bWU6c2VzYW1l"}}}'],
  ['aws-credentials', '.aws/sso/cache/a.json', '{"clientId":"a","clientSecret":"sesame-open-sesame"}'],
  ['git-credentials', '.git-credentials', 'https://0123456789abcdef@github.com'],
  ['git-credential', '.gitconfig', '[url "https://me:sesame@github.com/"]\n\tinsteadOf = https://github.com/'],
  ['kubeconfig', 'k8s/admin.conf', 'users:\n- user:\n    token: sesame-open'],
  ['gradle-password', 'android/keystore.properties', 'storePassword=sesame'],
  ['gradle-password', '.gradle/gradle.properties', 'mavenUser=me\nmavenPassword=sesame'],
  ['maven-password', 'ci/maven-settings.xml', '<server><password>sesame</password></server>'],
  ['crates-token', '.cargo/config.toml', "[registries.mine]\ntoken = 'Bearer sesame-open'"],
  ['nuget-password', 'nuget.config', "<add value='sesame' key='ClearTextPassword' />"],
  ['composer-auth', 'auth.json', '{"bitbucket-oauth":{"bitbucket.org":{"consumer-secret":"sesame"}}}'],
  ['bundler-password', '.bundle/config', 'BUNDLE_GEMS__EXAMPLE__ORG: "me:sesame-open"'],
  ['rails-key', 'config/master.key', drawn(HEX, 32)],
  ['command-line-token', '.config/glab-cli/config.yml', 'hosts:\n  gitlab.com:\n    token: sesame-open'],
  ['variables', '.env', `DB_HOST=db\nDB_PASSWORD=${drawn(ALNUM, 16)}`],
  ['variables', 'deploy/.env.production', `export JWT_SECRET="${drawn(HEX, 64)}"`],
  ['terraform-state', 'terraform.tfstate', '{"resources":[{"instances":[{"attributes":{"password":"sesame"}}]}]}'],
  ['azure-credentials', '.azure/service_principal_entries.json', '[{"client_secret":"sesame-open-sesame"}]'],
  ['gpg-key', '.gnupg/private-keys-v1.d/0A1B.key', 'any'],
  ['netrc', '.netrc', 'machine github.com\nlogin me\npassword sesame'],
  ['netrc', 'home/_netrc', 'machine a login b password c-d-e'],
  ['pypi-password', '.pypirc', '[pypi]\nusername = me\npassword = sesame'],
  ['docker-auth', '.docker/config.json', '{"auths":{"ghcr.io":{"auth":"bWU6c2VzYW1l"}}}'],
  ['aws-credentials', '.aws/credentials', '[default]\naws_secret_access_key=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY'],
  ['git-credentials', '.git-credentials', 'https://me:sesame@github.com'],
  ['git-credential', 'backup/config', '[http]\n\textraheader = AUTHORIZATION: basic eA=='],
  ['git-credential', 'sub/git/config', '[remote "o"]\n\turl = https://me:sesame@example.org/r'],
  ['kubeconfig', '.kube/config', 'users:\n- user:\n    token: sesame-open'],
  ['kubeconfig', 'deploy/prod-kubeconfig.yaml', 'client-key-data: LS0tLS1CRUdJ'],
  ['ssh-key', '.ssh/id_ed25519', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ['pgpass', '.pgpass', 'db.example.org:5432:app:me:sesame'],
  ['crates-token', '.cargo/credentials.toml', '[registry]\ntoken = "sesame-open"'],
  ['maven-password', '.m2/settings.xml', '<server><password>sesame</password></server>'],
  ['github-cli-token', 'gh/hosts.yml', 'github.com:\n  oauth_token: sesame-open'],
  ['composer-auth', 'auth.json', '{"github-oauth":{"github.com":"sesame"}}'],
  ['nuget-password', 'NuGet.Config', '<add key="ClearTextPassword" value="sesame" />'],
  ['terraform-credentials', '.terraformrc', 'credentials "app" {\n token = "sesame-open"\n}'],
  ['keystore', 'release.jks', 'any'],
];

describe('the scanner for secrets', () => {
  test.each(TOKENS)('knows the shape of %s wherever it stands', (kind, token) => {
    expect(kindOf(token)).toBe(kind);
    for (let shift = 0; shift < 9; shift++) expect(kindOf(`${'='.repeat(shift)} "${token}"\n`)).toBe(kind);
    expect(kindOf(`${'a line of text\n'.repeat(100_000)}key: ${token}\n`)).toBe(kind);
  });

  test.each(PLACES)('knows %s wherever it stands: %s', (kind, content) => {
    for (let shift = 0; shift < 9; shift++) expect(kindOf(`${'\n'.repeat(shift)}${content}`)).toBe(kind);
    const stream = createScanner([]).stream('a.txt');
    const bytes = Buffer.from(`${'a line\n'.repeat(3_000)}${content}\n${'a line\n'.repeat(3_000)}`);
    for (let at = 0; at < bytes.length; at += 5_000) stream.take(bytes.subarray(at, at + 5_000));
    expect(stream.found()).toBe(kind);
  });

  test.each(PLACE_LOOKALIKES)('takes nothing in %s for a credential: %s', (path, content) => {
    expect(kindOf(content, path)).toBeUndefined();
  });

  test('finds tokens in data of NUL-separated texts, compiled Python and SQLite', () => {
    const token = `ghp_${drawn(ALNUM, 36)}`;
    const npm = `npm_${drawn(ALNUM, 36)}`;
    const environment = `PATH=/bin\0GITHUB_TOKEN=${token}\0HOME=/root\0`;
    expect(kindOf(environment, 'environment.bin')).toBe('github-token');
    expect(kindOf(`A=b\0AWS_SECRET_ACCESS_KEY=${drawn(ALNUM, 40)}\0C=d\0`)).toBe('aws-secret-key');
    // A length before it and the type of the next constant behind it are letters.
    expect(kindOf(`\xcb\r\r\n\0\0\0\0z(${npm}N)`, 'src/__pycache__/settings.cpython-312.pyc')).toBe('npm-token');
    expect(kindOf(`\xcb\r\r\n\0\0\0\0zAtoken${npm}r2`, 'settings.pyc')).toBe('npm-token');
    const row = (text: string) => `SQLite format 3\0\x10\0\x01\x01\0@  \0\0\x07\x1d${text}2026-11-22`;
    expect(kindOf(row(`deploy${npm}`), 'state.db')).toBe('npm-token');
    expect(kindOf(row(`deploy npm_of_the_packages_that_were_installed`), 'state.db')).toBeUndefined();
    expect(kindOf(`\x7fELF\0\0${npm}\0`, 'tool')).toBe('npm-token');
    expect(kindOf(`\x7fELF\0\0-----BEGIN PRIVATE KEY-----\n${drawn(ALNUM, 64)}\n`, 'libtls.so')).toBeUndefined();
  });

  test.each(FILES)('knows %s by its file, %s', (kind, path, content) => {
    expect(kindOf(content, path)).toBe(kind);
  });

  test('takes nothing for a credential that only mentions one', () => {
    const harmless: [string, string][] = [
      ['.npmrc', '//registry.npmjs.org/:_authToken=$' + '{NPM_TOKEN}\nregistry=https://registry.npmjs.org/'],
      ['.npmrc', 'save-exact=true'],
      ['.aws/config', '[default]\nregion = eu-central-1'],
      ['.docker/config.json', '{"credsStore":"desktop"}'],
      [
        'dist/app.js',
        `const key = "eyJ${drawn(ALNUM, 33)}.${encoded({ iss: 'supabase', ref: 'abcdefgh', role: 'anon' })}.${drawn(ALNUM, 43)}"`,
      ],
      ['.npmrc', 'registry=https://$' + '{USER}:$' + '{PASSWORD}@npm.example.org/'],
      ['.netrc', 'machine h login u password $TOKEN\n'],
      ['.env', 'DB_PASSWORD=postgres\nAPI_TOKEN=$' + '{CI_API_TOKEN_2}\nSESSION_KEY=\nAPI_KEY=your-api-key-1\n'],
      ['.env.example', `API_KEY=${drawn(ALNUM, 32)}`],
      ['gradle.properties', 'org.gradle.jvmargs=-Xmx2g\nsigning.password=$' + '{SIGNING}'],
      ['terraform.tfstate', '{"version":4,"resources":[{"instances":[{"sensitive_attributes":[]}]}]}'],
      ['config.json', '{"auth":"of-nobody"}'],
      ['src/kube_config.py', "config = {'token': token_of(user)}\ntoken: str = read()"],
      ['db.py', 'postgres://postgres:postgres12345@localhost:5432/test'],
      ['ca.b64', Buffer.from(`-----BEGIN CERTIFICATE-----\n${drawn(ALNUM, 64)}`).toString('base64')],
      ['settings.xml', '<password>$' + '{env.PASSWORD}</password>'],
      ['README.md', `AWS_ACCESS_KEY_ID=AKIA${'IOSFODNN7'}EXAMPLE`],
      ['README.md', `GITHUB_TOKEN=ghp_${'x'.repeat(36)}`],
      ['parser.js', "if (line === '-----BEGIN PRIVATE KEY-----') readKey();"],
      ['notes.txt', 'https://user:$' + '{PASSWORD}@example.org'],
      ['style.css', '.task-list-item-of-some-length-which-begins-like-a-key { sk-width: 1 }'],
      [`node_modules/ssh2/test/fixtures/key.pem`, `-----BEGIN RSA PRIVATE KEY-----\n${drawn(ALNUM, 64)}\n`],
    ];
    for (const [path, content] of harmless) expect([path, kindOf(content, path)]).toEqual([path, undefined]);
  });

  test.each([
    ['.go/pkg/mod/golang.org/x/crypto@v0.45.0/ssh/keys.pem', undefined],
    ['pkg/mod/github.com/nats-io/nats-server/v2@v2.15.2/server/configs/certs/key.pem', undefined],
    ['.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/pem-3.0.6/src/lib.rs', undefined],
    ['venv/lib/python3.11/site-packages/twisted/test/server.pem', undefined],
    ['venv/lib/python3.11/site-packages/PyJWT-2.10.1.dist-info/METADATA', undefined],
    ['vendor/bundle/ruby/3.3.0/gems/net-ssh-7.2.0/README.md', undefined],
    ['pkg/mod/key.pem', 'private-key'],
    ['pkg/mod/mine/testdata/key.pem', 'private-key'],
    ['pkg/mod/cache/download/example.org/m/@v/key.pem', 'private-key'],
    ['mine@v1.2.3/key.pem', 'private-key'],
    ['registry/src/key.pem', 'private-key'],
    ['registry/src/mine-1.0.0/key.pem', 'private-key'],
    ['registry/src/index.crates.io-1949cf8c6b5b557f/key.pem', 'private-key'],
    ['venv/lib/python3.11/site-packages/mine/key.pem', 'private-key'],
    ['node_modules/mine/key.pem', 'private-key'],
    ['testdata/key.pem', 'private-key'],
    ['src/test/fixtures/id_ed25519', 'ssh-key'],
  ])('a private key in %s counts as: %s', (path, kind) => {
    const key = `-----BEGIN PRIVATE KEY-----\n${drawn(ALNUM, 64)}\n-----END PRIVATE KEY-----\n`;
    expect(kindOf(key, path)).toBe(kind);
    const scan = createScanner([]).stream(path);
    scan.take(Buffer.from(key));
    expect(scan.found()).toBe(kind);
  });

  test.each([
    ['percent-encoded', (token: string) => `next=%2Flogin%3Ftoken%3D${token}%26a`],
    ['escaped as \\u0022', (token: string) => `{"text":"\\u0022${token}\\u0022"}`],
    ['behind a line break in JSON', (token: string) => `{"text":"a\\n${token}"}`],
    ['in the colours of a terminal', (token: string) => `\x1b[0;31m${token}\x1b[0m`],
    ['behind a backslash', (token: string) => `C:\\${token}`],
  ])('finds a token that is %s', (_, write) => {
    for (let shift = 0; shift < 9; shift++) {
      expect(kindOf(`${' '.repeat(shift)}${write(`ghp_${drawn(ALNUM, 36)}`)}`)).toBe('github-token');
    }
    expect(kindOf(`%hmaghp_${drawn(ALNUM, 36)} \\xyghp_${drawn(ALNUM, 36)}`)).toBeUndefined();
  });

  test.each([
    ['little-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['big-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['without a byte order mark', (text: string) => Buffer.from(text, 'utf16le')],
  ])('reads UTF-16, %s', (_, encode) => {
    const files: [string, string, string][] = [
      ['github-token', 'settings.txt', `the settings of this project\r\nTOKEN=ghp_${drawn(ALNUM, 36)}\r\n`],
      ['npm-auth', '.npmrc', '//registry.example.org/:_authToken=sesame-open\r\n'],
    ];
    for (const [kind, path, text] of files) {
      const content = encode(text);
      expect(scanner.scan(path, content)).toBe(kind);
      const stream = scanner.stream(path);
      for (let at = 0; at < content.length; at += 7) stream.take(content.subarray(at, at + 7));
      expect(stream.found()).toBe(kind);
    }
    expect(
      createScanner(['hunter22']).scan('a.bin', Buffer.concat([encode('x'.repeat(40)), Buffer.from('hunter22')])),
    ).toBe('masked-value');
  });

  test('looks at no known file for long, whatever is in it', () => {
    for (const unit of ['http://a:', '"auths":{', '<apikeys>', 'token', 'a.', '"bearer":{', 'http']) {
      const content = (size: number) => Buffer.from(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
      for (const path of ['.git-credentials', '.npmrc', 'auth.json', 'nuget.config', '.env', 'gradle.properties']) {
        const growth = growthOf((size) => scanner.scan(path, content(size)), 256 * 1024 - 4);
        expect([unit, path, growth < LINEAR]).toEqual([unit, path, true]);
      }
    }
  });

  test('looks at no content for long that is full of what begins a credential', () => {
    const ordinary = Buffer.alloc(1024 * 1024, 'an ordinary line of text\n');
    const cost = (content: Buffer) => {
      const before = process.cpuUsage();
      scanner.scan('a.yml', content);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    for (const unit of [
      'kind: Secret\ndata:\n  a: b\n',
      '"kind":"Secret","data":{"a":"b"}',
      '"httpOnly":',
      '"localStorage":[{"name":"a","value":"',
    ]) {
      cost(ordinary);
      // Four seconds without a limit, of processor time.
      expect([unit, cost(Buffer.alloc(1024 * 1024, unit)) < 1_000_000]).toEqual([unit, true]);
    }
  });

  test('knows files by their names in pieces too', () => {
    const scan = createScanner([]).stream('deep/.npmrc');
    for (const piece of ['//r.example/:_auth', 'Token=sesa', 'me-open\n']) scan.take(Buffer.from(piece));
    expect(scan.found()).toBe('npm-auth');
  });

  test('finds exact values in each of their forms, in programs and in installed packages too', () => {
    const value = 'p4ss "w0rd" & more';
    const exact = createScanner([value, 'hunter22']);
    const forms = [
      value,
      Buffer.from(value).toString('base64'),
      Buffer.from(`x:${value}`).toString('base64'),
      encodeURIComponent(value),
      JSON.stringify(value),
      'hunter22',
    ];
    for (const form of forms) {
      expect(exact.scan('a.bin', Buffer.from(`\0\0\0${form}\0`))).toBe('masked-value');
      expect(exact.scan('node_modules/a/test/b.js', Buffer.from(`x = '${form}'`))).toBe('masked-value');
    }
    expect(exact.scan('a.txt', Buffer.from('p4ss word hunter2'))).toBeUndefined();
  });

  test('finds the same in pieces as in one', () => {
    const secret = drawn(ALNUM, 900);
    const exact = createScanner([secret]);
    const token = `ghp_${drawn(ALNUM, 36)}`;
    fc.assert(
      fc.property(
        fc.constantFrom(secret, token, 'nothing'),
        fc.nat(3_000),
        fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 20 }),
        (planted, before, sizes) => {
          const content = Buffer.from(`${'. '.repeat(before)}${planted} ${'. '.repeat(500)}`);
          const stream = exact.stream('a.txt');
          for (let at = 0, n = 0; at < content.length; n++) {
            const size = sizes[n % sizes.length] as number;
            stream.take(content.subarray(at, at + size));
            at += size;
          }
          expect(stream.found()).toBe(exact.scan('a.txt', content));
          expect(stream.found() !== undefined).toBe(planted !== 'nothing');
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });
});
