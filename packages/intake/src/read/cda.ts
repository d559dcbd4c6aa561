/** A CDA document: the header is a piece, and so is each entry of a section, named by the code of its section. */
import { ok, type Result } from '@stelsel/kernel';
import type { Found, Piece, Received } from '../piece.ts';
import { elementsAt, leafAt, leavesOf, type Placed } from './cda-path.ts';
import { type CdaElement, readCdaTree, wholeText } from './cda-tree.ts';

const header = 'ClinicalDocument';

/** Attributes that say how an element is built, and not what it tells; a rule can ask for them all the same. */
const structure =
  /(@(type|classCode|moodCode|typeCode|contextControlCode|contextConductionInd|determinerCode|inversionInd|unsorted|mediaType|codeSystemName|codeSystemVersion|ID)|@nullFlavor=(NI|UNK)|(^|\/)(templateId|typeId|realmCode)(\[\d+\])?@\w+)$/;

/**
 * Fields are leaves below the entry, such as `act/id@root` or `act/text#text`. A name that begins with `ClinicalDocument/`,
 * `section/` or `entry/` is looked for in the header, the section or the whole entry.
 */
export function readCda(text: string): Result<Received> {
  const tree = readCdaTree(text);
  if (!tree.ok) {
    return tree;
  }
  const body = tree.value.children.find(({ name }) => name === 'component');
  const document = { ...tree.value, children: tree.value.children.filter((child) => child !== body) };
  const around: Placed = { element: document, path: '' };
  const sections =
    body === undefined ? [] : elementsAt({ element: body, path: '' }, 'structuredBody/component/section');
  const bodies = body === undefined ? [] : body.children.filter(({ name }) => name === 'nonXMLBody');
  const numbers = { entry: 0 };
  return ok({
    pieces: [
      pieceOf(header, { document: around, whole: around }, { nl: 'de kop', en: 'the header' }),
      ...sections.flatMap(({ element }) => piecesOf(element, around, numbers)),
      ...bodies.map((element) => {
        const whole: Placed = { element, path: '' };
        return pieceOf('nonXMLBody', { document: around, whole }, { nl: 'de inhoud', en: 'the body' });
      }),
    ],
    original: text,
    contentType: 'application/hl7-cda+xml',
    place: { nl: 'het document', en: 'the document' },
  });
}

/** The entries of a section and of those in it; of a section with words only, the words. */
function piecesOf(section: CdaElement, document: Placed, numbers: { entry: number }): readonly Piece[] {
  const placed: Placed = { element: section, path: '' };
  const kind = leafAt(placed, 'code@code')?.value ?? '';
  const inner = elementsAt(placed, 'component/section').flatMap(({ element }) => piecesOf(element, document, numbers));
  const entries = elementsAt(placed, 'entry').map(({ element }) => {
    numbers.entry += 1;
    const place = { nl: `onderdeel ${numbers.entry}`, en: `entry ${numbers.entry}` };
    return pieceOf(kind, { document, section: placed, whole: { element, path: '' } }, place);
  });
  if (entries.length > 0 || inner.length > 0) {
    return [...entries, ...inner];
  }
  const [narrative] = elementsAt(placed, 'text');
  const words = narrative === undefined ? '' : wholeText(narrative.element);
  const place = { nl: `rubriek ${kind}`, en: `section ${kind}` };
  return words === '' ? [] : [{ kind, fields: { 'section/text#text': words }, around: {}, place }];
}

interface Places {
  readonly document: Placed;
  readonly section?: Placed;
  /** The entry, or the header itself. */
  readonly whole: Placed;
}

function pieceOf(kind: string, places: Places, place: Piece['place']): Piece {
  const fields = Object.fromEntries(
    Object.entries(leavesOf(places.whole)).filter(([name, value]) => !isStructure(name, value)),
  );
  const at = (part: Placed): Piece => ({
    kind,
    fields,
    around: {},
    place,
    resolve: (name) => resolve(places, part, name),
    partsAt: (paths) => paths.split(' | ').flatMap((path) => elementsAt(part, path).map(at)),
  });
  return at(places.whole);
}

function isStructure(name: string, value: string): boolean {
  return structure.test(name.endsWith('@nullFlavor') ? `${name}=${value}` : name);
}

const roots: readonly (readonly [prefix: string, of: (places: Places) => Placed | undefined])[] = [
  ['ClinicalDocument/', ({ document }) => document],
  ['section/', ({ section }) => section],
  ['entry/', ({ whole }) => whole],
];

function resolve(places: Places, part: Placed, name: string): Found | undefined {
  if (name === '#content') {
    const person = elementsAt(places.document, 'recordTarget').map(leavesOf);
    return { value: JSON.stringify([person, part.path, leavesOf(part)]) };
  }
  const [prefix = '', of] = roots.find(([start]) => name.startsWith(start)) ?? [];
  const root = of === undefined ? part : of(places);
  const leaf = root === undefined ? undefined : leafAt(root, name.slice(prefix.length));
  if (leaf === undefined) {
    return undefined;
  }
  return of === undefined || root === places.whole ? { own: leaf.name, value: leaf.value } : { value: leaf.value };
}
