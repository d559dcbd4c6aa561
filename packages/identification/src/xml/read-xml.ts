import { err, ok, type Result } from '@stelsel/kernel';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { fault } from '../faults.ts';
import { identificationLimits as limits } from '../limits.ts';

export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads a small XML message into a tree. A DTD, entities beside the five of XML, or too much of anything is refused. */
export function readXml(source: string): Result<XmlElement> {
  if (source.length > limits.messageBytes) {
    return err(fault('IDN-XML', { what: `> ${limits.messageBytes}` }));
  }
  try {
    return ok(parse(source));
  } catch (error) {
    return err(fault('IDN-XML', { what: error instanceof Refused ? error.message : 'syntax' }));
  }
}

class Refused extends Error {}

interface Building {
  readonly name: string;
  readonly namespace: string;
  readonly children: Building[];
  text: string;
}

function parse(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Building[] = [];
  let root: Building | undefined;
  let elements = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Refused('DTD');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    elements += 1;
    if (open.length >= limits.xmlDepth || elements > limits.xmlElements) {
      throw new Refused('size');
    }
    const element = { name: tag.local, namespace: tag.uri, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) {
      element.text += text;
    }
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(source).close();
  if (root === undefined) {
    throw new Refused('empty');
  }
  return root;
}

/** The only child with this name, in any place directly below. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const found = element?.children.filter((child) => child.name === name) ?? [];
  return found.length === 1 ? found[0] : undefined;
}
