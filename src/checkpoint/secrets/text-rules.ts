import { isSessionCookie, isStoredSession } from './browser-state.ts';
import { isJsonSecret, isYamlSecret } from './kubernetes-secret.ts';
import { isPlainWord } from './plain-words.ts';

/** A credential that is known by a text in or before it. */
export interface TextRule {
  kind: string;
  /** At least 11 bytes, so that the byte scan finds it wherever it is. Matched exactly. */
  text: string;
  /** Decides by what is before (up to 200 bytes) and after (up to 400 bytes) the text. Absent: the text is enough. */
  confirms?: (before: string, after: string) => boolean;
  /** It needs to see more: up to REACH bytes on each side. */
  wide?: boolean;
}

/** As far as a rule looks that is wide; bytes. */
export const REACH = 4_096;

/** A key's body: base64 in lines, which may be written as escapes; headers may come first. */
const KEY_BODY =
  /^(?:\\(?:[nr]|u000[aAdD])|%0[AaDd]|&#(?:1[03]|x[aAdD]);|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
/** What begins a key; ENCRYPTED ones are somebody's secret too. */
const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;

/** The beginning of a key in base64, as in secrets of Kubernetes and in variables of CI: `-----BEGIN ` is the same in each. */
const ENCODED_BEGIN = 'LS0tLS1CRUdJTi';
const isEncodedKey = (_: string, after: string) =>
  /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----\s+\S{12}/.test(
    Buffer.from(ENCODED_BEGIN + after.slice(0, 160), 'base64').toString('latin1'),
  );

const isKey = (before: string, after: string) => KEY_BEGIN.test(before) && KEY_BODY.test(after);

/** `= value`, `: value`, with or without quotes. */
const ASSIGNED = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = (value: RegExp) => (_: string, after: string) => {
  const start = ASSIGNED.exec(after)?.[0].length;
  return start !== undefined && value.test(after.slice(start));
};

/** A literal value: no reference to a variable, no placeholder. */
export const LITERAL =
  /^(?!\$\w+["']?\s*$|\$[{(]|%\w+%|%\(|<|\{\{|\*{3}|x{4}|your[-_]|\.{3})(?:(?<=["'])[^"'\n]{4,}|[^\s"'`]{4,})/;

/** The key of every storage emulator (Azurite), which is in the sources of every client. */
const EMULATOR_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u';

const isDatadogKey = (before: string, after: string) =>
  assigned(/^[0-9a-f]{32}(?:[0-9a-f]{8})?(?![0-9a-zA-Z])/)(before, /^["'\s]*[=:]/.test(after) ? after : `=${after}`);

/** A password of a server elsewhere, drawn at random: those of throw-away databases are words, and occur in half of their clients' files. */
const isRemoteLogin = (after: string) =>
  /^[^:@\s/"'`]+:(?=[^@]*\d)(?=[^@]*[A-Za-z])(?![<$*{])[^@\s"'`<>]{12,}@(?!localhost|127\.|example|[\w.-]*\.(?:example|test|local)\b)[\w-]+\.[\w.-]+/.test(
    after,
  );

/** A secret of an application in Azure AD: three characters, a digit, `Q~`, and the rest. */
const isClientSecret = (before: string, after: string) =>
  /(?<![\w.~-])[\w.~-]{3}\d$/.test(before) && /^[\w.~-]{31,34}(?![\w.~-])/.test(after);

/** A variable's value that somebody drew at random. */
const isDrawnValue = (_: string, after: string) =>
  assigned(/^(?!\$|<|\{\{|\*{3})(?=[^\s"'\0]*\d)(?=[^\s"'\0]*[A-Za-z])(?=[^\s"'\0]{8})/)(_, after) &&
  !isPlainWord(/^["']?\s{0,4}[=:]\s{0,4}["']?([^\s"'\0]+)/.exec(after)?.[1] ?? '');

/**
 * A password in an address of a git configuration, as `git config --list` prints it, with `-z` or without: the value
 * is behind `=` or a line feed.
 */
const hasUserInfo = (_: string, after: string) => /^(?![$<{*])[^:@\s/"'\0]*:(?![$<{*])[^@\s/"'\0]{4,300}@/.test(after);

/** Variables in which tools expect a key without a known shape. */
const SERVICE_KEYS = [
  ...[
    'ALGOLIA_ADMIN_KEY',
    'AWS_SECRET_KEY',
    'AZURE_DEVOPS_EXT_PAT',
    'AZURE_STORAGE_KEY',
    'CF_API_TOKEN',
    'CIRCLE_TOKEN',
  ],
  ...['CLOUDFLARE_API_KEY', 'CLOUDFLARE_API_TOKEN', 'CODECOV_TOKEN', 'DIGITALOCEAN_TOKEN', 'FASTLY_API_TOKEN'],
  ...['HCLOUD_TOKEN', 'LINODE_TOKEN', 'MAILGUN_API_KEY', 'OKTA_API_TOKEN', 'RAILS_MASTER_KEY', 'SENTRY_AUTH_TOKEN'],
  ...['TWILIO_API_SECRET'],
];
const SERVICE_KEY =
  /^(?=[\w+/.-]*\d)(?=[\w+/.-]*[A-Za-z])(?![\w+/.-]*(?:example|x{4}|your|0{8}))[\w+/.-]{20,}(?![\w+/.(-])/i;

/**
 * Rules whose text is too short for the byte scan, or that know a token by its middle: contents are searched for each of
 * them. Texts that begin with a rare letter and have up to six characters are found fastest.
 */
export const MARK_RULES: readonly TextRule[] = [
  { kind: 'azure-client-secret', text: 'Q~', confirms: isClientSecret },
  {
    kind: 'terraform-token',
    text: 'lasv1.',
    confirms: (before, after) =>
      /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.at$/.test(before) && /^[\w=-]{60,70}(?![\w=-])/.test(after),
  },
  {
    kind: 'mysql-password',
    text: 'QL_PWD',
    confirms: (before, after) => before.endsWith('MYS') && isDrawnValue(before, after),
  },
];

export const TEXT_RULES: readonly TextRule[] = [
  { kind: 'private-key', text: 'PRIVATE KEY-----', confirms: isKey },
  { kind: 'private-key', text: 'PRIVATE KEY BLOCK-----', confirms: isKey },
  { kind: 'private-key', text: ENCODED_BEGIN, confirms: isEncodedKey },
  {
    kind: 'putty-private-key',
    text: 'PuTTY-User-Key-File-',
    confirms: (_, after) => /^[123]: \S+\r?\nEncryption: /.test(after),
  },
  { kind: 'aws-secret-key', text: 'aws_secret_access_key', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
  { kind: 'aws-secret-key', text: 'AWS_SECRET_ACCESS_KEY', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
  { kind: 'aws-secret-key', text: 'SecretAccessKey', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
  { kind: 'aws-session-token', text: 'aws_session_token', confirms: assigned(/^[A-Za-z0-9/+]{100,}/) },
  { kind: 'aws-session-token', text: 'AWS_SESSION_TOKEN', confirms: assigned(/^[A-Za-z0-9/+]{100,}/) },
  { kind: 'aws-secret-key', text: 'secretAccessKey', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
  {
    kind: 'azure-storage-key',
    text: 'AccountKey=',
    confirms: (_, after) => /^[A-Za-z0-9+/]{80,}={0,2}/.test(after) && !after.startsWith(EMULATOR_KEY),
  },
  {
    kind: 'azure-shared-access-key',
    text: 'SharedAccessKey=',
    confirms: (_, after) => /^[A-Za-z0-9+/]{40,}={0,2}/.test(after),
  },
  {
    kind: 'azure-shared-access-signature',
    text: '.core.windows.net',
    confirms: (_, after) => /^[^\s"'<>]{0,380}[?&]sig=[A-Za-z0-9%+/]{40,}/.test(after),
  },
  {
    kind: 'google-refresh-token',
    text: 'refresh_token',
    confirms: assigned(/^1\/\/0[\w-]{40,}/),
  },
  ...['hooks.slack.com/', 'hooks.slack-gov.com/'].map((text) => ({
    kind: 'slack-webhook',
    text,
    confirms: (_: string, after: string) =>
      /^(?:services|workflows|triggers)\/[TE][A-Z0-9]{8,}\/(?:[A-Z0-9]{8,}\/\w{20,}|[A-Z0-9]{8,}\/\d+\/\w{20,})/.test(
        after,
      ),
  })),
  {
    kind: 'discord-webhook',
    text: '/api/webhooks/',
    confirms: (before, after) => /discord(?:app)?\.com$/.test(before) && /^\d{17,20}\/[\w-]{60,}/.test(after),
  },
  {
    kind: 'teams-webhook',
    text: '.webhook.office.com/webhookb2/',
    confirms: (_, after) => /^[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}/.test(after),
  },
  { kind: 'npm-auth', text: ':_authToken', confirms: assigned(/^[\w.~+/=-]{20,}/) },
  {
    kind: 'git-credential',
    text: 'AUTHORIZATION: basic ',
    confirms: (_, after) => /^[A-Za-z0-9+/]{16,}={0,2}/.test(after),
  },
  // git takes the key in any case, and people write the header in any.
  ...['extraheader', 'extraHeader'].map((text) => ({
    kind: 'git-credential',
    text,
    confirms: (_: string, after: string) =>
      /^["']?\s{0,4}[=:,]?\s{0,4}["']?(?:authorization:\s{0,4}(?:basic|bearer|token)|private-token:|job-token:)\s{1,4}(?![$<{*])[\w.~+/=-]{16,}/i.test(
        after,
      ),
  })),
  { kind: 'git-credential', text: 'AUTHORIZATION: bearer ', confirms: (_, after) => /^[\w.~+/-]{16,}/.test(after) },
  { kind: 'git-credential', text: 'https://oauth2:', confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{16,}@/.test(after) },
  { kind: 'git-credential', text: '://x-access-token:', confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after) },
  {
    kind: 'git-credential',
    text: '://gitlab-ci-token:',
    confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after),
  },
  ...['.url=https://', '.url\nhttps://', '.url=http://', '.url\nhttp://', '.proxy=http://', '.proxy\nhttp://'].map(
    (text) => ({ kind: 'git-credential', text, confirms: hasUserInfo }),
  ),
  { kind: 'kubernetes-secret', text: 'kind: Secret', wide: true, confirms: isYamlSecret },
  { kind: 'kubernetes-secret', text: '"kind": "Secret"', wide: true, confirms: isJsonSecret },
  { kind: 'kubernetes-secret', text: '"kind":"Secret"', wide: true, confirms: isJsonSecret },
  { kind: 'browser-session', text: '"httpOnly":', wide: true, confirms: isSessionCookie },
  { kind: 'browser-session', text: '"localStorage"', wide: true, confirms: isStoredSession },
  { kind: 'kubeconfig', text: 'client-key-data', confirms: assigned(/^[A-Za-z0-9+/]{40,}/) },
  { kind: 'service-account', text: '"private_key_id"', confirms: assigned(/^[0-9a-f]{40}/) },
  { kind: 'discord-token', text: 'DISCORD_TOKEN', confirms: assigned(/^[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/) },
  { kind: 'twilio-token', text: 'TWILIO_AUTH_TOKEN', confirms: assigned(/^[0-9a-f]{32}/) },
  ...[
    'DD_API_KEY=',
    'DD_API_KEY:',
    'DD_APP_KEY=',
    'DD_APP_KEY:',
    'DATADOG_API_KEY',
    'DATADOG_APP_KEY',
    'datadog_api_key',
  ].map((text) => ({ kind: 'datadog-key', text, confirms: isDatadogKey })),
  {
    kind: 'new-relic-key',
    text: 'NEW_RELIC_LICENSE_KEY',
    confirms: assigned(/^(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30})NRAL/),
  },
  {
    kind: 'heroku-token',
    text: 'HEROKU_API_KEY',
    confirms: assigned(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
  },
  { kind: 'vault-token', text: 'VAULT_TOKEN', confirms: assigned(/^s\.[A-Za-z0-9]{24}(?![A-Za-z0-9])/) },
  ...SERVICE_KEYS.map((text) => ({ kind: 'service-key', text, confirms: assigned(SERVICE_KEY) })),
  ...['postgres://', 'postgresql://'].map((text) => ({
    kind: 'database-password',
    text,
    confirms: (_: string, after: string) => isRemoteLogin(after),
  })),
  {
    kind: 'braintree-token',
    text: 'access_token$production$',
    confirms: (_, after) => /^[0-9a-z]{16}\$[0-9a-f]{32}/.test(after),
  },
  {
    kind: 'mongodb-password',
    text: 'mongodb+srv://',
    confirms: (_, after) => /^[\w%.-]+:(?![<$*{])[^@\s"'/<>]{6,}@[\w-]+\.[\w.-]*mongodb\.net/.test(after),
  },
];
