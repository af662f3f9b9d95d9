import type { FaultKind, Parameters, ParameterValues } from '../fault-kind.ts';
import type { Exchange, Handler, Reply, Service, Subject } from './exchange.ts';
import { isOperation, OPERATIONS, type Operation } from './operations.ts';

/** A fault that strikes requests: it acts in place of the handler, before it, or on what it answered. */
export interface HttpFaultKind<P extends Parameters = Parameters> extends FaultKind<P> {
  act(parameters: ParameterValues<P>, struck: StruckRequest): Promise<Reply>;
}

export interface StruckRequest {
  readonly exchange: Exchange;
  readonly operation: Operation;
  readonly service: Service;
  /** Does what was asked for. */
  readonly proceed: Handler;
}

/** Lets the compiler know a kind's parameters inside its own `act`. */
export const httpFault = <P extends Parameters>(kind: HttpFaultKind<P>): HttpFaultKind<P> => kind;

/** The keys by which every such fault picks its requests; `on` and `count` are what it strikes unless told otherwise. */
export const selectors = (on: string, count = 1) =>
  ({
    on: {
      type: 'text',
      default: on,
      shared: true,
      help: 'which requests: operations joined by |, or a path with wildcards that starts with /, or * for every one',
      check: checkOn,
    },
    nth: { type: 'count', default: 1, shared: true, help: 'the first of the matching requests to strike' },
    count: {
      type: 'count',
      default: count,
      shared: true,
      help: 'how many matching requests to strike, from that one on',
    },
    attempt: { type: 'count', shared: true, help: 'only requests of jobs in this attempt of their run' },
    artifact: { type: 'text', shared: true, help: 'only requests for artifacts of this name, wildcards allowed' },
  }) as const;

function checkOn(text: string): string | undefined {
  const isKnown = (part: string) => part === '*' || part.startsWith('/') || isOperation(part);
  return text.split('|').every(isKnown)
    ? undefined
    : `operations (${Object.keys(OPERATIONS).join(', ')}, or an operationId of GitHub's REST API), a path that starts with /, or *`;
}

type Selection = ParameterValues<ReturnType<typeof selectors>>;

/** A fault that is about to act on a request. */
export interface Strike {
  readonly name: string;
  readonly act: (struck: StruckRequest) => Promise<Reply>;
}

/** A fault as it was asked for, with the number of requests that it has met. */
interface Armed extends Strike {
  readonly selection: Selection;
  met: number;
}

export class FaultInjector {
  readonly #armed: readonly Armed[];

  /** Faults of other families (those whose kind does not act on requests) are somebody else's. */
  constructor(
    table: Readonly<Record<string, FaultKind | HttpFaultKind>>,
    faults: readonly { name: string; parameters: object }[],
  ) {
    this.#armed = faults.flatMap(({ name, parameters }): Armed[] => {
      const kind = table[name];
      if (!kind || !('act' in kind)) return [];
      const values = parameters as never;
      return [{ name, selection: values, act: (struck) => kind.act(values, struck), met: 0 }];
    });
  }

  /**
   * The fault that strikes this request, if one does: the first in the order of the command line. Every matching
   * request counts, whether an earlier fault struck it or not.
   */
  strike(operation: Operation, url: URL, subject: Subject): Strike | undefined {
    let struck: Armed | undefined;
    for (const armed of this.#armed) {
      const { selection } = armed;
      if (!isSelected(selection, operation, url, subject)) continue;
      armed.met += 1;
      if (armed.met >= selection.nth && armed.met < selection.nth + selection.count) struck ??= armed;
    }
    return struck;
  }
}

function isSelected(selection: Selection, operation: Operation, url: URL, subject: Subject): boolean {
  if (selection.attempt !== undefined && selection.attempt !== subject.attempt) return false;
  if (selection.artifact !== undefined && !matches(subject.artifact, selection.artifact)) return false;
  return selection.on
    .split('|')
    .some((part) => part === '*' || part === operation || (part.startsWith('/') && matches(url.pathname, part)));
}

/** `*` stands for any text, slashes too, `?` for one character; nothing else is special. */
function matches(text: string | undefined, pattern: string): boolean {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return text !== undefined && new RegExp(`^${source}$`, 's').test(text);
}
