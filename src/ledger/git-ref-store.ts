import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Clock, Random } from '../ports/clock.ts';
import { checkLedgerText, type LedgerStore } from '../ports/ledger-store.ts';
import { compaction } from './compaction.ts';
import { data, isAbsent, isBusy, isDenied, type LedgerGit, ledgerGit } from './ledger-git.ts';
import { ENTRIES, NOTHING, type RefContents, readContents, timeOf } from './ref-contents.ts';

export const LEDGER_REF = 'refs/rerail/ledger';
const AUTHOR = 'rerail <rerail@users.noreply.github.com>';
/** Writers at the same moment take turns; more rounds than this means that something else is wrong. */
const MAX_ROUNDS = 60;
/** A server in trouble gets less of them: about half a minute. */
const MAX_BUSY_ROUNDS = 15;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 3_000;
/** Lines that are read at once; older ones stay on the ref. */
const MAX_LISTED = 20_000;

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
interface State extends RefContents {
  /** The commit; undefined if there is no reference. */
  head: string | undefined;
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
  readonly #git: LedgerGit;
  #isOpen = false;
  #busyRounds = 0;
  #state: State | undefined;

  constructor(options: GitRefOptions) {
    this.#options = options;
    this.#folder = path.join(options.folder, 'ledger.git');
    this.#trace = path.join(options.folder, 'requests');
    this.#git = ledgerGit(options, { folder: this.#folder, trace: this.#trace });
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
    let mine = new Set<string>();
    return this.#inRounds(async ({ head, texts: there }) => {
      // A push whose answer was lost may have arrived: then the keys hold exactly this.
      const isOurs = (key: string) => mine.has(key) && there.get(key) === texts.get(key);
      const free = [...texts].filter(([key]) => !there.has(key));
      if (free.length === 0 || isClosed(there)) return new Map([...texts.keys()].map((key) => [key, isOurs(key)]));
      mine = new Set([...mine, ...free.map(([key]) => key)]);
      await this.#push(head, free);
      return new Map([...texts.keys()].map((key) => [key, free.some(([one]) => one === key) || isOurs(key)]));
    });
  }

  async replace(key: string, expected: string, text: string): Promise<boolean> {
    checkLedgerText(key, text);
    return this.#inRounds(async ({ head, texts }) => {
      if (texts.get(key) === text) return true;
      if (texts.get(key) !== expected) return false;
      await this.#push(head, [[key, text]]);
      return true;
    });
  }

  /** Acts on what the reference holds; if its push fails, again on what it holds by then. */
  async #inRounds<T>(act: (state: State) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      // What is known may be old: the push tells. After a push that failed it is fetched anew.
      this.#state ??= await this.#fetch();
      try {
        return await act(this.#state);
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

  compact(ageMs: number, atLeast: number): Promise<number> {
    return this.#inRounds(async (state) => {
      const { keys, changes } = compaction(state, this.#options.clock.now(), ageMs);
      if (state.head === undefined || keys.length < atLeast) return 0;
      await this.#pushChanges(state.head, changes, `Pack ${keys.length} files`);
      this.#state = undefined;
      return keys.length;
    });
  }

  async requests(): Promise<number> {
    const trace = await readFile(this.#trace, 'utf8').catch(() => '');
    return [...trace.matchAll(/=> Send header: (?:GET|POST) /g)].length;
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
        return { head, ...(await readContents(this.#git, head, this.#options.clock.now())) };
      } catch (error) {
        if (isAbsent(error)) return { head: undefined, ...NOTHING };
        last = error;
        if (isDenied(error)) break;
        await this.#options.clock.sleep(200 * 2 ** tries, this.#options.signal);
      }
    }
    throw last;
  }

  /** Makes a commit with these files on top of `head`, and pushes it only if the reference is still there. */
  async #push(head: string | undefined, files: readonly (readonly [string, string])[]): Promise<void> {
    const subject = files
      .map(([key]) => key)
      .join(', ')
      .slice(0, 200);
    const changes = files.flatMap(([key, text]) => [`M 100644 inline ${ENTRIES}${key}.json`, data(text)]);
    this.#state = this.#with(files, await this.#pushChanges(head, changes, subject));
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
