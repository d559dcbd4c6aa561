/** A CDA document as a tree of elements, by local name; pointers into the narrative are followed. */
import { err, ok, type Result } from '@stelsel/kernel';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';

export interface CdaElement {
  readonly name: string;
  /** By local name: `xsi:type` is `type`. Declarations of namespaces are not here. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: CdaElement[];
  /** What it says itself, and what it points to in the narrative. */
  text: string;
}

/** Faults: ITK-UNREADABLE for what is no XML, has a document type or nests too deep; ITK-TOO-LARGE. */
export function readCdaTree(text: string): Result<CdaElement> {
  const top: CdaElement = { name: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  let [broken, elements] = [false, 0];
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    broken = true;
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    broken ||= stack.length > intakeLimits.depth;
    const element = elementOf(tag);
    if (elements <= intakeLimits.elements) {
      stack.at(-1)?.children.push(element);
    }
    stack.push(element);
  });
  parser.on('text', (value) => {
    const element = stack.at(-1);
    if (element !== undefined && value.trim() !== '') {
      element.text = `${element.text} ${value.trim()}`.trim();
    }
  });
  parser.on('closetag', () => void stack.pop());
  try {
    parser.write(text).close();
  } catch {
    broken = true;
  }
  const [document] = top.children;
  if (broken || document?.name !== 'ClinicalDocument') {
    return err(fault('ITK-UNREADABLE', { format: 'cda' }));
  }
  if (elements > intakeLimits.elements) {
    return err(fault('ITK-TOO-LARGE', { max: `${intakeLimits.elements} elements` }));
  }
  followPointers(document);
  return ok(document);
}

function elementOf(tag: SaxesTagPlain): CdaElement {
  const attributes = Object.entries(tag.attributes)
    .filter(([name, value]) => !/^xmlns(:|$)|schemaLocation$/.test(name) && value.trim() !== '')
    .map(([name, value]) => [localName(name), value.trim()] as const);
  return { name: localName(tag.name), attributes: Object.fromEntries(attributes), children: [], text: '' };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Everything that an element and what stands in it says, in order. */
export function wholeText(element: CdaElement): string {
  return [element.text, ...element.children.map(wholeText)].filter((part) => part !== '').join(' ');
}

/** `<originalText><reference value="#a"/></originalText>` says what the narrative says at `a`. */
function followPointers(document: CdaElement): void {
  const named = new Map<string, CdaElement>();
  const visit = (element: CdaElement, seen: (one: CdaElement) => void): void => {
    seen(element);
    for (const child of element.children) {
      visit(child, seen);
    }
  };
  visit(document, (element) => {
    const id = element.attributes.ID;
    if (id !== undefined) {
      named.set(`#${id}`, element);
    }
  });
  visit(document, (element) => {
    const place = element.children.findIndex(({ name }) => name === 'reference');
    const target = named.get(element.children[place]?.attributes.value ?? '');
    if (target !== undefined) {
      element.text = `${element.text} ${wholeText(target)}`.trim();
      element.children.splice(place, 1);
    }
  });
}
