import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { runGit } from '../git/git-process.ts';
import type { Clock, Random } from '../ports/clock.ts';
import { checkLedgerText, isLedgerKey, LARGEST_LEDGER_TEXT, type LedgerStore } from '../ports/ledger-store.ts';
import { ARCHIVE, archiveOf, KEPT_MS, LARGEST_ARCHIVE, packed, READ_MS, unpacked, weekOf } from './archive.ts';

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
  /**
   * Packs texts that are older than `ageMs` into one file a week, if there are at least `atLeast` of them. Texts of the last 37 days are still read from there.
   * @returns how many were packed
   */
  compact(ageMs: number, atLeast: number): Promise<number>;
  /** HTTP requests that git has made. */
  requests(): Promise<number>;
}

/** What the reference holds. */
interface State {
  /** The commit; undefined if there is no reference. */
  head: string | undefined;
  texts: Map<string, string>;
  /** Keys that have a file each; the others of `texts` are packed. */
  loose: ReadonlySet<string>;
  /** Packed texts by the week's file; those that are too old to be read are null. */
  archives: ReadonlyMap<string, ReadonlyMap<string, string> | null>;
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
        this.#state = this.#with(free, next);
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
        const next = await this.#push(head, [[key, text]]);
        this.#state = this.#with([[key, text]], next);
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

  #with(files: readonly (readonly [string, string])[], head: string): State {
    const { texts, loose, archives } = this.#state as State;
    return {
      head,
      texts: new Map([...texts, ...files]),
      loose: new Set([...loose, ...files.map(([key]) => key)]),
      archives,
    };
  }

  async compact(ageMs: number, atLeast: number): Promise<number> {
    let failure: unknown;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      this.#state ??= await this.#fetch();
      const { head, texts, loose, archives } = this.#state;
      const now = this.#options.clock.now();
      // An outcome goes with its intent: who reads one reads both.
      const isOld = (key: string) => now - timeOf(texts.get(key.replace(/\.outcome$/, '')) ?? '') > ageMs;
      const weekOfKey = (key: string) => weekOf(timeOf(texts.get(key.replace(/\.outcome$/, '')) ?? ''));
      // A file that was not read cannot be added to, unless it goes away itself.
      const isClosed = (week: string) => archives.get(week) === null && now - Date.parse(week) <= KEPT_MS;
      const old = [...loose].filter((key) => isOld(key) && !isClosed(weekOfKey(key)));
      if (head === undefined || old.length < atLeast) return 0;
      const weeks = new Map<string, Map<string, string>>();
      for (const key of old) {
        const week = weekOfKey(key);
        const rows = weeks.get(week) ?? new Map(archives.get(week) ?? []);
        weeks.set(week, rows.set(key, texts.get(key) as string));
      }
      const changes = [
        ...old.map((key) => `D ${ENTRIES}${key}.json`),
        ...[...archives.keys()]
          .filter((week) => now - Date.parse(week) > KEPT_MS)
          .map((week) => `D ${archiveOf(week)}`),
        ...[...weeks]
          .filter(([week]) => now - Date.parse(week) <= KEPT_MS)
          .flatMap(([week, rows]) => [`M 100644 inline ${archiveOf(week)}`, data(packed(rows))]),
      ];
      try {
        await this.#pushChanges(head, changes, `Pack ${old.length} files`);
        this.#state = undefined;
        return old.length;
      } catch (error) {
        failure = error;
        if (!(await this.#mayRepeat(error, round))) break;
      }
    }
    throw failure;
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
        return { head, ...(await this.#read(head)) };
      } catch (error) {
        if (isAbsent(error)) return { head: undefined, texts: new Map(), loose: new Set(), archives: new Map() };
        last = error;
        if (isDenied(error)) break;
        await this.#options.clock.sleep(200 * 2 ** tries, this.#options.signal);
      }
    }
    throw last;
  }

  /** Reads the files below `entries/`; what is too large, or is no text of ours, is left out. */
  async #read(head: string): Promise<Omit<State, 'head'>> {
    const listed = (await this.#git(['ls-tree', '-r', '-l', '-z', head, ENTRIES, ARCHIVE])).toString();
    const files = listed.split('\0').flatMap((row) => {
      const [, type, sha, size, name] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(row) ?? [];
      if (type !== 'blob' || name === undefined) return [];
      const file = { sha: sha as string, size: Number(size) };
      const week = /^archive\/(\d{4}-\d\d-\d\d)\.jsonl$/.exec(name)?.[1];
      if (week !== undefined) return [{ ...file, key: week, isArchive: true }];
      const isFile = name.startsWith(ENTRIES) && name.endsWith('.json') && file.size <= LARGEST_LEDGER_TEXT;
      const key = name.slice(ENTRIES.length, -5);
      return isFile && isLedgerKey(key) ? [{ ...file, key, isArchive: false }] : [];
    });
    const oldest = this.#options.clock.now() - READ_MS;
    const isRead = ({ key, size, isArchive }: (typeof files)[number]) =>
      !isArchive || (Date.parse(key) >= oldest && size <= LARGEST_ARCHIVE);
    const archives = new Map<string, ReadonlyMap<string, string> | null>(
      files.filter((file) => !isRead(file)).map(({ key }) => [key, null]),
    );
    let total = 0;
    const wanted = files.filter(isRead).filter(({ size }) => {
      total += size;
      return total <= MAX_TOTAL_BYTES;
    });
    if (wanted.length === 0) return { texts: new Map(), loose: new Set(), archives };
    const batch = await this.#git(['cat-file', '--batch'], wanted.map(({ sha }) => `${sha}\n`).join(''));
    const texts = new Map<string, string>();
    const loose = new Set<string>();
    let at = 0;
    for (const { key, size, isArchive } of wanted) {
      const start = batch.indexOf(10, at) + 1;
      const text = batch.subarray(start, start + size).toString('utf8');
      at = start + size + 1;
      if (isArchive) archives.set(key, unpacked(text));
      else texts.set(key, text);
      if (!isArchive) loose.add(key);
    }
    // A separate file is newer than what was packed under its key.
    for (const rows of archives.values())
      for (const [key, text] of rows ?? []) if (!loose.has(key)) texts.set(key, text);
    return { texts, loose, archives };
  }

  /** Makes a commit with these files on top of `head`, and pushes it only if the reference is still there. */
  async #push(head: string | undefined, files: readonly (readonly [string, string])[]): Promise<string> {
    const subject = files
      .map(([key]) => key)
      .join(', ')
      .slice(0, 200);
    const changes = files.flatMap(([key, text]) => [`M 100644 inline ${ENTRIES}${key}.json`, data(text)]);
    return this.#pushChanges(head, changes, subject);
  }

  /** @param changes commands of git fast-import */
  async #pushChanges(head: string | undefined, changes: readonly string[], subject: string): Promise<string> {
    const seconds = Math.floor(this.#options.clock.now() / 1000);
    const draft = 'refs/rerail/draft';
    const stream = [
      ...[`commit ${draft}`, `committer ${AUTHOR} ${seconds} +0000`, data(subject)],
      ...(head === undefined ? [] : [`from ${head}`]),
      ...changes,
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
    // Git leaves credentials out of it on its own.
    ...(isHttp ? { GIT_TRACE_CURL: trace, GIT_TRACE_CURL_NO_DATA: '1' } : {}),
  } as Record<string, string>;
}
