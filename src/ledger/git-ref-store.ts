import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { runGit } from '../git/git-process.ts';
import type { Clock, Random } from '../ports/clock.ts';
import { checkLedgerText, LARGEST_LEDGER_TEXT, type LedgerStore } from '../ports/ledger-store.ts';

export const LEDGER_REF = 'refs/rerail/ledger';
const ENTRIES = 'entries/';
const AUTHOR = 'rerail <rerail@users.noreply.github.com>';
/** Writers at the same moment take turns; more rounds than this means that something else is wrong. */
const MAX_ROUNDS = 60;
/** A server in trouble gets less of them: about half a minute. */
const MAX_BUSY_ROUNDS = 15;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 3_000;
/** Lines that are read at once; older ones stay on the ref. */
const MAX_LISTED = 20_000;
const MAX_TOTAL_BYTES = 64 * 2 ** 20;

export interface GitRefOptions {
  /** Address of the repository: `https://github.com/o/r.git`, or a folder in tests. */
  url: string;
  token?: string;
  /** An empty folder of this process, or one that does not exist yet. */
  folder: string;
  clock: Pick<Clock, 'now' | 'sleep'>;
  random: Random;
  /** How often a fetch that fails is made; 4 by default. */
  fetches?: number;
  signal?: AbortSignal;
}

/** A ledger on a git reference of the repository. */
export interface GitRefStore extends LedgerStore {
  /**
   * Keeps several texts with one push. Answers for each key whether it was free.
   * @param isClosed asked about what is there, up to the push: if it answers true, nothing is kept
   */
  putAll(
    texts: ReadonlyMap<string, string>,
    isClosed?: (there: ReadonlyMap<string, string>) => boolean,
  ): Promise<ReadonlyMap<string, boolean>>;
  /** Puts a text in the place of another that is still there; false if it is not. */
  replace(key: string, expected: string, text: string): Promise<boolean>;
  /** All texts by key, as of the last fetch; fetches if nothing was fetched yet. */
  snapshot(): Promise<ReadonlyMap<string, string>>;
  /** Fetches what others have written since. */
  refresh(): Promise<void>;
  /** HTTP requests that git has made. */
  requests(): Promise<number>;
}

/** What the reference holds. */
interface State {
  /** The commit; undefined if there is no reference. */
  head: string | undefined;
  texts: Map<string, string>;
}

/**
 * Opens the store: JSON files below `entries/` in an ordinary commit graph, fetched at depth one and pushed by compare-and-swap. A push
 * that another writer came before is made again on top of theirs. The token travels in git's environment, never in arguments or files.
 * @throws RefusedError from every method: `ledger-busy` if the server is in trouble or limits requests, `git-failed` if the repository cannot be reached or written
 */
export function createGitRefStore(options: GitRefOptions): GitRefStore {
  return new RefStore(options);
}

class RefStore implements GitRefStore {
  readonly #options: GitRefOptions;
  readonly #folder: string;
  readonly #trace: string;
  #isOpen = false;
  #busyRounds = 0;
  #state: State | undefined;

  constructor(options: GitRefOptions) {
    this.#options = options;
    this.#folder = path.join(options.folder, 'ledger.git');
    this.#trace = path.join(options.folder, 'requests');
  }

  async put(key: string, text: string): Promise<boolean> {
    return (await this.putAll(new Map([[key, text]]))).get(key) === true;
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.snapshot()).get(key);
  }

  async list(): Promise<readonly string[]> {
    const texts = [...(await this.snapshot()).values()];
    return texts.sort((a, b) => timeOf(a) - timeOf(b)).slice(-MAX_LISTED);
  }

  async snapshot(): Promise<ReadonlyMap<string, string>> {
    this.#state ??= await this.#fetch();
    return this.#state.texts;
  }

  async refresh(): Promise<void> {
    this.#state = await this.#fetch();
  }

  async putAll(
    texts: ReadonlyMap<string, string>,
    isClosed: (there: ReadonlyMap<string, string>) => boolean = () => false,
  ): Promise<ReadonlyMap<string, boolean>> {
    for (const [key, text] of texts) checkLedgerText(key, text);
    let failure: unknown;
    let mine = new Set<string>();
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      // What is known may be old: the push tells. After a push that failed it is fetched anew.
      this.#state ??= await this.#fetch();
      const { head, texts: there } = this.#state;
      // A push whose answer was lost may have arrived: then the keys hold exactly this.
      const isOurs = (key: string) => mine.has(key) && there.get(key) === texts.get(key);
      const free = [...texts].filter(([key]) => !there.has(key));
      if (free.length === 0 || isClosed(there)) return new Map([...texts.keys()].map((key) => [key, isOurs(key)]));
      try {
        mine = new Set([...mine, ...free.map(([key]) => key)]);
        const next = await this.#push(head, free);
        this.#state = { head: next, texts: new Map([...there, ...free]) };
        return new Map([...texts.keys()].map((key) => [key, free.some(([one]) => one === key) || isOurs(key)]));
      } catch (error) {
        failure = error;
        if (!(await this.#mayRepeat(error, round))) break;
      }
    }
    throw failure;
  }

  async replace(key: string, expected: string, text: string): Promise<boolean> {
    checkLedgerText(key, text);
    let failure: unknown;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      this.#state ??= await this.#fetch();
      const { head, texts } = this.#state;
      if (texts.get(key) === text) return true;
      if (texts.get(key) !== expected) return false;
      try {
        this.#state = { head: await this.#push(head, [[key, text]]), texts: new Map([...texts, [key, text]]) };
        return true;
      } catch (error) {
        failure = error;
        if (!(await this.#mayRepeat(error, round))) break;
      }
    }
    throw failure;
  }

  /** After a push that failed, the reference is fetched anew, a little later. */
  async #mayRepeat(error: unknown, round: number): Promise<boolean> {
    const { clock, random, signal } = this.#options;
    this.#state = undefined;
    // Other writers are no trouble: only what the server refuses in a row counts.
    this.#busyRounds = isBusy(error) ? this.#busyRounds + 1 : 0;
    if (isDenied(error) || this.#busyRounds > MAX_BUSY_ROUNDS) return false;
    await clock.sleep(random() * Math.min(FIRST_PAUSE_MS * 2 ** round, LONGEST_PAUSE_MS), signal);
    return signal?.aborted !== true;
  }

  async requests(): Promise<number> {
    const trace = await readFile(this.#trace, 'utf8').catch(() => '');
    return [...trace.matchAll(/=> Send header: (?:GET|POST) /g)].length;
  }

  async #git(args: readonly string[], input?: string): Promise<Buffer> {
    const { url, token, signal } = this.#options;
    try {
      return await runGit({
        gitDir: this.#folder,
        args,
        ...(input === undefined ? {} : { input }),
        env: environment(url, token, this.#trace),
        signal,
      });
    } catch (error) {
      const message = token === undefined ? messageOf(error) : messageOf(error).replaceAll(token, '***');
      throw new RefusedError(isBusy(error) ? 'ledger-busy' : 'git-failed', message, { cause: error });
    }
  }

  async #fetch(): Promise<State> {
    if (!this.#isOpen) {
      await rm(this.#folder, { recursive: true, force: true });
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await this.#git(['init', '--quiet', '--bare', this.#folder]);
      this.#isOpen = true;
    }
    const { url } = this.#options;
    let last: unknown;
    for (let tries = 0; tries < (this.#options.fetches ?? 4); tries += 1) {
      try {
        const ref = `+${LEDGER_REF}:${LEDGER_REF}`;
        await this.#git(['fetch', '--quiet', '--no-tags', '--depth=1', '--no-write-fetch-head', url, ref]);
        const head = (await this.#git(['rev-parse', '--verify', `${LEDGER_REF}^{commit}`])).toString().trim();
        return { head, texts: await this.#read(head) };
      } catch (error) {
        if (isAbsent(error)) return { head: undefined, texts: new Map() };
        last = error;
        if (isDenied(error)) break;
        await this.#options.clock.sleep(200 * 2 ** tries, this.#options.signal);
      }
    }
    throw last;
  }

  /** Reads the files below `entries/`; what is too large, or is no text of ours, is left out. */
  async #read(head: string): Promise<Map<string, string>> {
    const listed = (await this.#git(['ls-tree', '-r', '-l', '-z', head, ENTRIES])).toString();
    const files = listed.split('\0').flatMap((row) => {
      const [, type, sha, size, name] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(row) ?? [];
      const isFile = type === 'blob' && name?.endsWith('.json') && Number(size) <= LARGEST_LEDGER_TEXT;
      return isFile
        ? [{ sha: sha as string, size: Number(size), key: (name as string).slice(ENTRIES.length, -5) }]
        : [];
    });
    let total = 0;
    const wanted = files.filter(({ size }) => {
      total += size;
      return total <= MAX_TOTAL_BYTES;
    });
    if (wanted.length === 0) return new Map();
    const batch = await this.#git(['cat-file', '--batch'], wanted.map(({ sha }) => `${sha}\n`).join(''));
    const texts = new Map<string, string>();
    let at = 0;
    for (const { key, size } of wanted) {
      const start = batch.indexOf(10, at) + 1;
      texts.set(key, batch.subarray(start, start + size).toString('utf8'));
      at = start + size + 1;
    }
    return texts;
  }

  /** Makes a commit with these files on top of `head`, and pushes it only if the reference is still there. */
  async #push(head: string | undefined, files: readonly (readonly [string, string])[]): Promise<string> {
    const seconds = Math.floor(this.#options.clock.now() / 1000);
    const subject = files
      .map(([key]) => key)
      .join(', ')
      .slice(0, 200);
    const draft = 'refs/rerail/draft';
    const stream = [
      ...[`commit ${draft}`, `committer ${AUTHOR} ${seconds} +0000`, data(subject)],
      ...(head === undefined ? [] : [`from ${head}`]),
      ...files.flatMap(([key, text]) => [`M 100644 inline ${ENTRIES}${key}.json`, data(text)]),
      'done\n',
    ].join('\n');
    await this.#git(['fast-import', '--quiet', '--force', '--done'], stream);
    const next = (await this.#git(['rev-parse', '--verify', draft])).toString().trim();
    const lease = `--force-with-lease=${LEDGER_REF}:${head ?? ''}`;
    await this.#git(['push', '--quiet', lease, this.#options.url, `${next}:${LEDGER_REF}`]);
    return next;
  }
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;

const isAbsent = (error: unknown) => /couldn't find remote ref/.test(messageOf(error));
/** The server says no, and will say so again. A 403 without these words is a limit. */
const isDenied = (error: unknown) => {
  const message = messageOf(error);
  if (/\b403\b/.test(message)) return /denied|not granted|not permitted|not accessible/i.test(message);
  return /\b(?:401|404)\b|Authentication failed|not found|does not appear to be a git|could not read Username/i.test(
    message,
  );
};
/** An error status or a limit, over all repetitions: another moment may be better. */
const isBusy = (error: unknown) =>
  !isDenied(error) && /\b(?:403|429|5\d\d)\b|RPC failed|hung up|early EOF/.test(messageOf(error));

/** When a line says that it was written; lines without a time come first. */
function timeOf(text: string): number {
  const at = /"at":"([^"]{10,40})"/.exec(text)?.[1];
  return at === undefined ? 0 : Date.parse(at) || 0;
}

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
    // Git leaves credentials out of it by itself.
    ...(isHttp ? { GIT_TRACE_CURL: trace, GIT_TRACE_CURL_NO_DATA: '1' } : {}),
  } as Record<string, string>;
}
