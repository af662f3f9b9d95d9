import { XMLParser } from 'fast-xml-parser';
import { UserError } from '../../errors.ts';

/** An element: attributes begin with `@`, children are lists, text is under `#text`. */
export interface XmlElement {
  readonly [name: string]: unknown;
}

const MAX_DEPTH = 60;

/**
 * Reads XML that nobody vouches for. Document types are refused: reports have none, and entities of one's own serve attacks only.
 * @throws UserError if it is no XML or has a document type.
 */
export function parseXml(text: string): XmlElement {
  if (markup(text).some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(part))) {
    throw new UserError('Reading a test report failed: it has a document type. Write the report without one.');
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    removeNSPrefix: true,
    maxNestedTags: MAX_DEPTH,
    alwaysCreateTextNode: true,
    isArray: (_, __, ___, isAttribute) => !isAttribute,
  });
  try {
    return parser.parse(text, true) as XmlElement;
  } catch (error) {
    throw new UserError(`Reading a test report failed: it is not well-formed XML. Check the tool that wrote it.`, {
      cause: error,
    });
  }
}

/** The parts of a document that are not comments or CDATA, in which a failed test may have left any page. */
function markup(text: string): readonly string[] {
  const parts: string[] = [];
  const opening = /<!--|<!\[CDATA\[/g;
  let from = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    parts.push(text.slice(from, found.index));
    from = text.indexOf(found[0] === '<!--' ? '-->' : ']]>', opening.lastIndex);
    if (from < 0) return parts;
    opening.lastIndex = from;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The children of that name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found = element?.[name];
  return Array.isArray(found)
    ? found.filter((child): child is XmlElement => typeof child === 'object' && child !== null)
    : [];
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.[`@${name}`];
  return value === undefined ? undefined : String(value);
}

export const textOf = (element: XmlElement | undefined): string => String(element?.['#text'] ?? '');
