import parser, { type AstNode } from 'regjsparser';

const FEATURES = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true } as const;

export type Node = AstNode<typeof FEATURES>;

export const parse = (source: string): Node => parser.parse(source, 'u', FEATURES) as Node;

/** The nodes of a pattern, outermost first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ('body' in node && Array.isArray(node.body)) for (const below of node.body) yield* nodesOf(below as Node);
}

/**
 * A text that a node matches, where nothing beside it has a say: the first of every choice, and of every repetition as little as
 * possible, but `turns` at least.
 */
export function sample(node: Node, turns = 1): string {
  const all = (nodes: readonly Node[]) => sampleAll(nodes, turns);
  switch (node.type) {
    case 'value':
      return String.fromCodePoint(node.codePoint);
    case 'dot':
      return 'x';
    case 'characterClassEscape':
      return { d: '7', s: ' ', w: 'w', W: ':' }[node.value as string] ?? 'x';
    case 'characterClass':
      return node.negative ? 'x' : sampleOfClass(node.body as unknown as Node[]);
    case 'quantifier':
      // Words stand around `.{0,40}`.
      if (node.body[0]?.type === 'dot') return ' x '.padEnd(node.min, 'x');
      return all(node.body).repeat(Math.max(turns, node.min));
    case 'disjunction':
      return sample(node.body[0] as Node, turns);
    case 'group':
      return /ook/.test(node.behavior) ? '' : all(node.body);
    case 'alternative':
      return all(node.body);
    default:
      return '';
  }
}

export const sampleAll = (nodes: readonly Node[], turns = 1): string =>
  nodes.map((node) => sample(node, turns)).join('');

function sampleOfClass([first]: readonly Node[]): string {
  if (!first) return 'x';
  return 'min' in first && typeof first.min === 'object' ? sample(first.min as Node) : sample(first);
}
