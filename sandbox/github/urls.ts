/** Addresses of one repository's resources, as GitHub writes them into its answers. */
export class Urls {
  /** `http://127.0.0.1:PORT/api/v3`. */
  readonly api: string;
  /** `http://127.0.0.1:PORT`. */
  readonly html: string;
  readonly #repository: string;
  readonly #current: URL | undefined;

  constructor(server: string, repository: string, current?: URL) {
    this.html = server;
    this.api = `${server}/api/v3`;
    this.#repository = repository;
    this.#current = current;
  }

  repo(path = ''): string {
    return `${this.api}/repos/${this.#repository}${path}`;
  }

  page(path = ''): string {
    return `${this.html}/${this.#repository}${path}`;
  }

  user(login: string): string {
    return `${this.api}/users/${login}`;
  }

  /** The address that was asked, with other values in its query. */
  withQuery(values: Readonly<Record<string, string>>): string {
    const url = new URL(`${this.html}${this.#current?.pathname ?? '/'}${this.#current?.search ?? ''}`);
    for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
    return url.href;
  }
}
