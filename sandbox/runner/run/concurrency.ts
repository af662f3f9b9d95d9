/** Somebody who holds a group, or waits for it. */
interface Member {
  /** Called when a newer member wants the group at once. */
  cancel(): void;
}

interface Waiting extends Member {
  start(): void;
  supersede(): void;
}

interface Group {
  holder: Member;
  waiting?: Waiting | undefined;
}

export interface Claim {
  readonly group: string;
  readonly cancelInProgress: boolean;
}

/** `concurrency:` of workflows and jobs: one holds a group, one waits, and a newer one takes the place of who waits. */
export class Concurrency {
  readonly #groups = new Map<string, Group>();

  /**
   * Resolves when the group is free, with the function that gives it back; with undefined if a newer member came first.
   * @param member its `cancel` is called if a newer one does not want to wait, or ends the wait
   */
  async take({ group, cancelInProgress }: Claim, member: Member): Promise<(() => void) | undefined> {
    const key = group.toLowerCase();
    const known = this.#groups.get(key);
    if (!known) {
      this.#groups.set(key, { holder: member });
      return () => this.#release(key);
    }
    known.waiting?.supersede();
    const granted = new Promise<boolean>((resolve) => {
      known.waiting = { cancel: member.cancel, start: () => resolve(true), supersede: () => resolve(false) };
    });
    if (cancelInProgress) known.holder.cancel();
    return (await granted) ? () => this.#release(key) : undefined;
  }

  #release(key: string): void {
    const known = this.#groups.get(key);
    if (!known) return;
    const { waiting } = known;
    if (!waiting) {
      this.#groups.delete(key);
      return;
    }
    this.#groups.set(key, { holder: waiting });
    waiting.start();
  }
}

/** GitHub's words on every job that a newer member has displaced. */
export const displaced = (group: string): string =>
  `Canceling since a higher priority waiting request for ${group} exists`;
