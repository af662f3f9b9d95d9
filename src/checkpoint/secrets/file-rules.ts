import { isMixed, isPlainWord } from './plain-words.ts';
import { LITERAL } from './text-rules.ts';

/** A file that is known by its name for holding credentials, and what in it is one. */
export interface FileRule {
  kind: string;
  /** The file's path, or the end of it. */
  name: RegExp;
  /** What makes it one; absent: the name and any content. */
  content?: RegExp;
  /** Decides about each match of `content`, which is global then. */
  confirms?: (match: RegExpExecArray) => boolean;
  /** Bytes of the largest file that is looked at; default: LARGEST_SETTINGS. */
  largest?: number;
}

/** Files of settings are small. Bytes. */
const LARGEST_SETTINGS = 1024 * 1024;
/** Lock files name every package. Bytes; the largest file that is known by its name. */
export const LARGEST_KNOWN = 8 * 1024 * 1024;

const literal = (before: string, flags = 'im') => new RegExp(before + LITERAL.source.slice(1), flags);

/** User and password in an address, as literals. */
const USER_INFO = /[a-z+]{2,20}:\/\/(?!\$|%|<|\{)[^\s:@/"'<>{}$]{0,200}:(?!\$|%\w+%|<|\{|\*{3})[^\s@/"'<>{}]{4,300}@/i;

/** The same, with the user, the password and what follows, to be judged. */
const LOGIN = /[a-z][a-z+.-]{1,20}:\/\/([^\s:@/"'<>{}$]{0,200}):([^\s@/"'<>{}]{4,300})@([^\s/"'?#,]{1,255})/gi;
const LOCAL_HOST = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?$)/i;

/** The password of a service elsewhere, or one that somebody drew: those of throw-away services are words, or the user's name. */
function isLogin([, user = '', password = '', host = '']: RegExpExecArray): boolean {
  if (isPlainWord(password) || (user.length > 2 && password.toLowerCase().includes(user.toLowerCase()))) return false;
  return isMixed(password) || !LOCAL_HOST.test(host);
}

/** Names of settings that hold a secret, as in VARIABLE. */
const SECRET_KEY = 'secret|token|passw(?:or)?d|pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?';
const JSON_VARIABLE = new RegExp(`"\\w{0,60}(?:${SECRET_KEY})\\w{0,60}"\\s*:\\s*"([^"\\n]{8,500})"`, 'gi');
/** `Password=` of a connection string, and separate keys. */
const NET_PASSWORD = /(?:[";]\s*(?:password|pwd)\s*=\s*|"\w{0,60}(?:password|secret)"\s*:\s*")([^";\n]{4,300})/gi;
const isDrawn = ([, value = '']: RegExpExecArray) => isMixed(value) && !isPlainWord(value);

/** A variable with the name of a secret and a value drawn at random: words are of throw-away services, or placeholders. */
const VARIABLE =
  /^[ \t]*(?:export[ \t]+)?\w{0,60}(?:secret|token|passw(?:or)?d|_pwd|api_?key|access_?key|private_?key|_key|_pass|_pat|credentials?)\w{0,60}[ \t]*=[ \t]*["']?(?!\$|<|\{\{|\*{3}|(?:https?|file):)(?=\S*\d)(?=\S*[a-z])(?!\S*(?:example|x{4}|your|change|placeholder))[^\s"']{12,}/im;

/** Files of variables; those made to be copied hold no secret. */
const VARIABLES =
  /(?:^|\/)(?:\.(?:flask)?env(?:rc|\.(?![^/]*(?:example|sample|template|dist|defaults?|tpl))[^/]+)?|[^/]+\.env|\.dev\.vars|[^/]*\.tfvars)$/i;

const FILE_RULES: readonly FileRule[] = [
  {
    kind: 'npm-auth',
    name: /(?:^|\/)(?:[^/]*\.(?:npm|yarn)rc(?:\.yml)?|npmrc|pnpm\/rc)$/,
    content: literal('(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)["\']?[ \\t]*[=: \\t][ \\t]*["\']?'),
  },
  {
    kind: 'registry-password',
    name: /(?:^|\/)(?:\.(?:npm|yarn)rc(?:\.yml)?|pip\.(?:conf|ini)|\.condarc|uv\.toml|[^/]*requirements[^/]*\.(?:txt|in)|\.gitmodules)$/,
    content: USER_INFO,
  },
  {
    kind: 'registry-password',
    name: /(?:^|\/)(?:Pipfile(?:\.lock)?|pyproject\.toml|(?:poetry|uv|pdm|Gemfile|composer|bun|yarn|package|Cargo|deno)[.-]lock(?:\.json)?|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|Gemfile)$/,
    content: LOGIN,
    confirms: isLogin,
    largest: LARGEST_KNOWN,
  },
  { kind: 'registry-password', name: /(?:^|\/)\.condarc$/, content: /\/t\/[\w-]{12,}\// },
  {
    kind: 'registry-password',
    name: /(?:^|\/)pypoetry\/auth\.toml$/,
    content: literal('(?:password|token|^pypi-token\\.\\w+) = "'),
  },
  {
    kind: 'netrc',
    name: /(?:^|\/)(?:[._]?netrc|auth\.conf(?:\.d\/[^/]+)?)$/,
    content: literal('password[ \\t\\r\\n]+["\']?'),
  },
  { kind: 'pypi-password', name: /(?:^|\/)[^/]*\.pypirc$/, content: literal('^[ \\t]*password[ \\t]*[=:][ \\t]*') },
  {
    kind: 'docker-auth',
    name: /(?:^|\/)(?:[^/]*config\.json|\.dockercfg|\.dockerconfigjson|[^/]*auth\.json)$/,
    content:
      /"auths"\s*:\s*\{[\s\S]{0,2000}?"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"(?!\$)[^"]{6,}"|^\s*\{\s*"[^"]+"\s*:\s*\{\s*"(?:auth|email)"\s*:\s*"[^"]{6,}"/,
  },
  {
    kind: 'aws-credentials',
    name: /(?:^|\/)\.?aws\/(?:credentials|config|cli\/cache\/[^/]+|sso\/cache\/[^/]+)$/,
    content:
      /aws_secret_access_key\s*=\s*\S{16,}|"(?:SecretAccessKey|accessToken|SessionToken|clientSecret|refreshToken)"\s*:\s*"[^"]{16,}"/i,
  },
  {
    kind: 'git-credentials',
    name: /(?:^|\/)\.?git[-/]credentials$/,
    content: /:\/\/[^:@\s/]{1,300}(?::[^@\s/]{1,300})?@/,
  },
  {
    kind: 'git-credential',
    name: /(?:^|\/)(?:\.gitconfig|\.?git\/config|config)$/,
    content:
      /extraheader\s*=\s*"?(?:AUTHORIZATION|PRIVATE-TOKEN|JOB-TOKEN):\s*\S+|(?:url|proxy)\s*=\s*"?[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@|\[url "[a-z+]+:\/\/[^:@\s/]*:[^@\s/]+@/i,
  },
  {
    kind: 'kubeconfig',
    name: /(?:^|\/)(?:\.kube\/[^/]+|[^/]*kube[-_.]?config[^/]*(?<!\.(?:c|cc|cjs|go|h|html|java|js|map|md|mjs|py|pyc|rb|rs|rst|sh|ts|tsx))|kube\.ya?ml|(?:admin|kubelet|controller-manager|scheduler)\.conf|k3s\.yaml)$/i,
    content: /(?:^|\s)(?:client-key-data|token|password|id-token|refresh-token)"?\s*:\s*["']?[^\s"'{$<]{6,}/,
  },
  { kind: 'ssh-key', name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/, content: /PRIVATE KEY/ },
  { kind: 'pgpass', name: /(?:^|\/)\.?pgpass(?:\.conf)?$/, content: /^[^#\s][^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:.+/m },
  {
    kind: 'mysql-password',
    name: /(?:^|\/)\.?my\.cnf$/,
    content: literal('^[ \\t]*password[ \\t]*=[ \\t]*["\']?'),
  },
  { kind: 'mysql-password', name: /(?:^|\/)\.mylogin\.cnf$/ },
  { kind: 'pgpass', name: /(?:^|\/)\.?pg_service\.conf$/, content: literal('^[ \\t]*password[ \\t]*=[ \\t]*') },
  { kind: 'rubygems-key', name: /(?:^|\/)\.?gem\/credentials$/, content: /:\s*\S{16,}/ },
  {
    kind: 'bundler-password',
    name: /(?:^|\/)\.bundle\/config$/,
    content: /^BUNDLE_\w*__\w*:\s*"?(?!\$)[^\s":]*:?[^\s"]{8,}/m,
  },
  {
    kind: 'crates-token',
    name: /(?:^|\/)\.?cargo\/(?:credentials|config)(?:\.toml)?$/,
    content: /^\s*(?:secret-key|token)\s*=\s*(?:"[^"]{8,}"|'[^']{8,}')/m,
  },
  { kind: 'rails-key', name: /(?:^|\/)config\/(?:master|credentials\/[^/]+)\.key$/, content: /^[0-9a-f]{32}\s*$/ },
  {
    kind: 'composer-auth',
    name: /(?:^|\/)auth\.json$/,
    content:
      /"(?:(?:github|gitlab|bitbucket)-oauth|gitlab-token|http-basic|bearer|custom-headers|forgejo-token)"\s*:\s*\{[^}]{0,500}:\s*["{[]/,
  },
  {
    kind: 'nuget-password',
    name: /(?:^|\/)nuget\.config$/i,
    content:
      /key=["'](?:ClearText)?Password["']\s+value=["'][^"'%]{4,}["']|value=["'][^"'%]{4,}["']\s+key=["'](?:ClearText)?Password["']|<apikeys>[\s\S]{0,2000}?value=["'][^"'%]{16,}["']/i,
  },
  {
    kind: 'maven-password',
    name: /(?:^|\/)(?:[^/]*[-_.])?settings(?:[-_.][^/]*)?\.xml$/,
    content: /<(?:password|passphrase|privateKey|master)>(?!\s*[$<])[^<]{4,}</,
  },
  {
    kind: 'gradle-password',
    name: /(?:^|\/)(?:gradle|local|keystore|key|signing|secrets?|sonatype|nexus|maven)\.properties$|(?:^|\/)\.(?:ivy2|sbt)\/(?:.*\/)?\.?credentials$/i,
    content: literal('^[ \\t]*[\\w.-]{0,80}(?:password|passwd|secret|token|api_?key)[ \\t]*[=:][ \\t]*', 'im'),
  },
  { kind: 'github-cli-token', name: /(?:^|\/)gh\/hosts\.yml$/, content: /oauth_token:\s*\S{8,}/ },
  {
    kind: 'command-line-token',
    name: /(?:^|\/)(?:\.config\/hub|glab-cli\/config\.yml|doctl\/config\.yaml|\.circleci\/cli\.yml|\.travis\/config\.yml|\.fly\/config\.yml|ngrok\.yml|\.ngrok2\/ngrok\.yml|\.databrickscfg|helm\/repositories\.yaml|\.dbt\/profiles\.yml|profiles\.yml|\.snowsql\/config|\.hgrc|\.wgetrc|\.wrangler\/config\/[^/]+\.toml|\.msmtprc)$/,
    content: literal(
      '(?:^|[ \\t.-])(?:oauth_?token|access[-_]token|auth_?token|token|(?:http_|proxy_)?password)[ \\t]*[=: ][ \\t]*["\']?',
      'im',
    ),
  },
  {
    kind: 'command-line-token',
    name: /(?:^|\/)(?:kaggle\.json|pub-tokens\.json|\.vercel\/auth\.json|\.netlify\/config\.json|netlify\/config\.json|sftp-config\.json|\.ftpconfig)$/,
    content: /"(?:key|token|password|pass)"\s*:\s*"(?!\$)[^"]{6,}"/,
  },
  {
    kind: 'curl-password',
    name: /(?:^|\/)[._]curlrc$/,
    content: /^\s*(?:-u|--?(?:proxy-)?user|user|proxy-user)[\s=:]+"?[^\s":]+:[^\s"]{4,}/m,
  },
  { kind: 'variables', name: VARIABLES, content: VARIABLE },
  { kind: 'variables', name: VARIABLES, content: LOGIN, confirms: isLogin },
  { kind: 'variables', name: /\.tfvars\.json$/i, content: JSON_VARIABLE, confirms: isDrawn },
  {
    kind: 'connection-password',
    name: /(?:^|\/)appsettings(?:\.[\w-]+)*\.json$/i,
    content: NET_PASSWORD,
    confirms: isDrawn,
  },
  {
    kind: 'terraform-state',
    name: /\.tfstate(?:\.[\w-]*)?$/,
    content:
      /"sensitive_attributes"\s*:\s*\[\s*[[{]|"type"\s*:\s*"random_password"|"(?:\w*password|\w*secret|private_key\w*|access_key|secret_key|auth_token|token|connection_string)"\s*:\s*"[^"]{6,}"/,
  },
  {
    kind: 'azure-credentials',
    name: /(?:^|\/)(?:\.azure\/[^/]+\.json|azureauth\.json|azure-credentials\.json)$/i,
    content: /"(?:client_?secret|secret|refresh_?token|access_?token)"\s*:\s*"(?!\$)[^"]{16,}"/i,
  },
  { kind: 'gpg-key', name: /(?:^|\/)(?:private-keys-v1\.d\/[^/]+\.key|secring\.gpg)$/ },
  { kind: 'subversion-password', name: /(?:^|\/)auth\/svn\.simple\/[0-9a-f]+$/, content: /^password\s+V \d+\s+\S/m },
  {
    kind: 'gcloud-credentials',
    name: /(?:^|\/)(?:application_default_credentials\.json|gha-creds-[0-9a-f]+\.json|gcloud\/(?:credentials\.db|access_tokens\.db|legacy_credentials\/.*))$/,
  },
  {
    kind: 'terraform-credentials',
    name: /(?:^|\/)(?:credentials\.tfrc\.json|\.terraformrc|terraform\.rc)$/,
    content: /token"?\s*[=:]\s*"[^"$]{8,}"/,
  },
  { kind: 'vault-token', name: /(?:^|\/)\.vault-token$/, content: /\S{16,}/ },
  {
    kind: 'rclone-password',
    name: /(?:^|\/)rclone\.conf$/,
    content:
      /^(?:pass|token|key|password\d?|secret_access_key|client_secret|sas_url|service_account_credentials|bearer_token)\s*=\s*\S+/m,
  },
  { kind: 's3cmd-key', name: /(?:^|\/)\.s3cfg$/, content: /^secret_key\s*=\s*\S{8,}/m },
  { kind: 'htpasswd', name: /(?:^|\/)\.htpasswd$/, content: /^[^:\s]+:\S{8,}/m },
  { kind: 'keystore', name: /\.(?:p12|pfx|jks|bks|keystore|kdbx|ppk)$/i },
];

const ANY_NAME = new RegExp(FILE_RULES.map(({ name }) => name.source).join('|'), 'i');
/** Whether a file may be one that is known by its name. */
export const isKnownName = (path: string): boolean => ANY_NAME.test(withoutEnding(path));

/** What editors and careful people put behind the name of a copy. */
const withoutEnding = (path: string) => path.replace(/(?:\.(?:bak|backup|old|orig|save|tmp|swp)|~)$/i, '');

/** The kind of credential that a file holds by its name and content, or undefined. */
export function kindByName(name: string, content: Buffer): string | undefined {
  if (content.length === 0 || content.length > LARGEST_KNOWN || !isKnownName(name)) return undefined;
  const path = withoutEnding(name);
  const rules = FILE_RULES.filter(
    (rule) => content.length <= (rule.largest ?? LARGEST_SETTINGS) && rule.name.test(path),
  );
  if (rules.length === 0) return undefined;
  const text = content.toString('latin1');
  return rules.find((rule) => holds(rule, text))?.kind;
}

function holds({ content, confirms }: FileRule, text: string): boolean {
  if (!content) return true;
  if (!confirms) return content.test(text);
  for (const match of text.matchAll(content)) if (confirms(match)) return true;
  return false;
}
