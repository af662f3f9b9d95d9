/** A credential that is known by a text in or before it. */
export interface TextRule {
  kind: string;
  /** At least 11 bytes, so that the byte scan finds it wherever it stands. Matched exactly. */
  text: string;
  /** Decides by what stands before (up to 200 bytes) and after (up to 400 bytes) the text. Absent: the text is enough. */
  confirms?: (before: string, after: string) => boolean;
}

/** A key's body: base64 in lines, which may be written as escapes; headers may come first. */
const KEY_BODY = /^(?:\\[nr]|[\s"'+,\\|]|[A-Za-z-]+: [^\n\\]{1,80}(?:\\n|\n))*[A-Za-z0-9+/]{40,}/;
/** What begins a key; ENCRYPTED ones are somebody's secret too. */
const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}$/;

const isKey = (before: string, after: string) => KEY_BEGIN.test(before) && KEY_BODY.test(after);

/** `= value`, `: value`, with or without quotes. */
const ASSIGNED = /^["']?\s{0,4}[=:]\s{0,4}["']?/;
const assigned = (value: RegExp) => (_: string, after: string) => {
  const start = ASSIGNED.exec(after)?.[0].length;
  return start !== undefined && value.test(after.slice(start));
};

/** A literal value: no reference to a variable, no placeholder. */
export const LITERAL = /^(?!\$|%|<|\{\{|\*{3})[^\s"'`,;<>{}$]{4,}/;

/** The key of every storage emulator (Azurite), which stands in the sources of every client. */
const EMULATOR_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u';

export const TEXT_RULES: readonly TextRule[] = [
  { kind: 'private-key', text: 'PRIVATE KEY-----', confirms: isKey },
  { kind: 'private-key', text: 'PRIVATE KEY BLOCK-----', confirms: isKey },
  {
    kind: 'putty-private-key',
    text: 'PuTTY-User-Key-File-',
    confirms: (_, after) => /^[123]: \S+\r?\nEncryption: /.test(after),
  },
  { kind: 'aws-secret-key', text: 'aws_secret_access_key', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
  { kind: 'aws-secret-key', text: 'AWS_SECRET_ACCESS_KEY', confirms: assigned(/^[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/) },
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
    kind: 'slack-webhook',
    text: 'hooks.slack.com/',
    confirms: (_, after) => /^(?:services|workflows|triggers)\/[TE][A-Z0-9]{8,}\/[A-Z0-9]{8,}\/\w{20,}/.test(after),
  },
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
  { kind: 'git-credential', text: 'AUTHORIZATION: bearer ', confirms: (_, after) => /^[\w.~+/-]{16,}/.test(after) },
  { kind: 'git-credential', text: '://x-access-token:', confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after) },
  {
    kind: 'git-credential',
    text: '://gitlab-ci-token:',
    confirms: (_, after) => /^(?!\$|\*)[\w.~%-]{8,}@/.test(after),
  },
  { kind: 'kubeconfig', text: 'client-key-data', confirms: assigned(/^[A-Za-z0-9+/]{40,}/) },
  { kind: 'service-account', text: '"private_key_id"', confirms: assigned(/^[0-9a-f]{40}/) },
  { kind: 'discord-token', text: 'DISCORD_TOKEN', confirms: assigned(/^[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/) },
  { kind: 'twilio-token', text: 'TWILIO_AUTH_TOKEN', confirms: assigned(/^[0-9a-f]{32}/) },
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
