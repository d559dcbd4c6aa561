/** Words of the catalogue: its vocabularies, and how a statement is made with them. */
import { DataFactory, type Quad } from 'n3';

const { namedNode, literal, quad, blankNode } = DataFactory;

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export const eu = 'http://publications.europa.eu/resource/authority';
export const licence = 'http://creativecommons.org/publicdomain/zero/1.0/';

type Subject = ReturnType<typeof namedNode> | ReturnType<typeof blankNode>;
type Node = Subject | ReturnType<typeof literal>;

/** Says one thing; the predicate is a prefixed name. */
export type Add = (subject: Subject, predicate: string, object: Node) => void;

export function addTo(quads: Quad[]): Add {
  return (subject, predicate, object) => {
    quads.push(quad(subject, namedNode(expand(predicate)), object));
  };
}

export function describe(
  add: Add,
  subject: ReturnType<typeof namedNode>,
  type: string,
  words: Readonly<Record<'nl' | 'en', readonly [title: string, about: string]>>,
): void {
  add(subject, 'rdf:type', namedNode(expand(type)));
  add(subject, 'dct:identifier', literal(subject.value));
  for (const language of ['nl', 'en'] as const) {
    const [title, about] = words[language];
    add(subject, 'dct:title', literal(title, language));
    add(subject, 'dct:description', literal(about, language));
  }
}

/** The name in full. */
export function expand(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${prefixes[prefix as keyof typeof prefixes]}${local}`;
}
