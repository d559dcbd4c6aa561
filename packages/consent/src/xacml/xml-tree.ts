import { err, ok, type Result } from '@stelsel/kernel';
import { SaxesParser } from 'saxes';
import { fault } from '../faults.ts';
import { consentLimits } from '../limits.ts';

/** An element with its namespace; the prefix it was written with does not matter. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Ends the parser from inside: saxes has no other way to stop. */
class Unacceptable extends Error {}

/** Reads XML into a tree. A DOCTYPE, and with it any entity of the sender, is refused. */
export function parseXmlTree(text: string): Result<XmlElement> {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on('doctype', () => {
    throw new Unacceptable('doctype');
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { local, value } of Object.values(tag.attributes)) {
      attributes[local] = value;
    }
    const element = { namespace: tag.uri, name: tag.local, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
    if (open.length > consentLimits.xmlDepth) {
      throw new Unacceptable('depth');
    }
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) {
      element.text += piece;
    }
  });
  try {
    if (text.length > consentLimits.xmlCharacters) {
      return err(fault('CNS-XML', { line: 0 }));
    }
    parser.write(text).close();
  } catch {
    return err(fault('CNS-XML', { line: parser.line }));
  }
  return root === undefined ? err(fault('CNS-XML', { line: parser.line })) : ok(root);
}

/** All elements of this name below an element, in document order. */
export function findAll(element: XmlElement, namespace: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, namespace, name, found);
  return found;
}

function collect(element: XmlElement, namespace: string, name: string, found: XmlElement[]): void {
  if (element.name === name && element.namespace === namespace) {
    found.push(element);
  }
  for (const child of element.children) {
    collect(child, namespace, name, found);
  }
}

/** Escapes text for an attribute or element. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
