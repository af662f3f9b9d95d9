import { messageOf, RefusedError } from '../errors.ts';
import { runGit } from '../git/git-process.ts';

/** Runs git in the ledger's bare repository; answers its output. */
export type LedgerGit = (args: readonly string[], input?: string) => Promise<Buffer>;

/**
 * git for one ledger. The token travels in git's environment, never in arguments or files.
 * @param place `folder`: the bare repository; `trace`: the file that notes HTTP requests
 * @throws RefusedError from each call: `ledger-busy` or `git-failed`, without the token
 */
export function ledgerGit(
  { url, token, signal }: { url: string; token?: string; signal?: AbortSignal },
  { folder, trace }: { folder: string; trace: string },
): LedgerGit {
  const env = environment(url, token, trace);
  return async (args, input) => {
    try {
      return await runGit({ gitDir: folder, args, ...(input === undefined ? {} : { input }), env, signal });
    } catch (error) {
      const message = token === undefined ? messageOf(error) : messageOf(error).replaceAll(token, '***');
      throw new RefusedError(isBusy(error) ? 'ledger-busy' : 'git-failed', message, { cause: error });
    }
  };
}

/** The text as git fast-import takes it. */
export const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;

/** The reference does not exist. */
export const isAbsent = (error: unknown) => /couldn't find remote ref/.test(messageOf(error));
/** The server says no, and will say so again. A 403 without these words is a limit. */
export const isDenied = (error: unknown) => {
  const message = messageOf(error);
  if (/\b403\b/.test(message)) return /denied|not granted|not permitted|not accessible/i.test(message);
  return /\b(?:401|404)\b|Authentication failed|not found|does not appear to be a git|could not read Username/i.test(
    message,
  );
};
/** An error status or a limit, over all repetitions: another moment may be better. */
export const isBusy = (error: unknown) =>
  !isDenied(error) && /\b(?:403|429|5\d\d)\b|RPC failed|hung up|early EOF/.test(messageOf(error));

/** Transports over HTTP are allowed here only, without redirects; the header goes to this origin alone. */
function environment(url: string, token: string | undefined, trace: string): Record<string, string> {
  const isHttp = /^https?:/.test(url);
  const settings: [string, string][] = [
    ...(isHttp
      ? ([
          ['protocol.http.allow', 'always'],
          ['protocol.https.allow', 'always'],
        ] as [string, string][])
      : []),
    ...(isHttp ? [] : ([['protocol.file.allow', 'always']] as [string, string][])),
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
  ];
  if (token !== undefined && isHttp) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    settings.push([`http.${new URL(url).origin}/.extraheader`, `Authorization: basic ${basic}`]);
  }
  const inherited = [
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'https_proxy',
    'HTTPS_PROXY',
    'http_proxy',
    'no_proxy',
    'NO_PROXY',
  ];
  return {
    ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    // Git leaves credentials out of it on its own.
    ...(isHttp ? { GIT_TRACE_CURL: trace, GIT_TRACE_CURL_NO_DATA: '1' } : {}),
  } as Record<string, string>;
}
