/** Which format the asker wants, from `_format` and Accept; the answers of both FHIR versions come in both formats. */
import type { FhirModel } from '@stelsel/fhir';
import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import type { AnswerFormat } from './answer-format.ts';
import { speaksVersion, versionNumber } from './fhir-version.ts';
import { type HttpMessage, header } from './http-message.ts';
import { mediaParameters } from './media-parameters.ts';

export interface Negotiated {
  /** Of a refusal too. */
  readonly format: AnswerFormat;
  /** NOD-ACCEPT or NOD-FHIR-VERSION: nothing else may be answered. */
  readonly refusal?: Fault;
}

/** One media range of an Accept header, or the value of `_format`. */
interface Wish {
  readonly range: string;
  readonly quality: number;
  readonly version: string | undefined;
  readonly place: number;
}

const fhirJson = 'application/fhir+json';
const fhirXml = 'application/fhir+xml';

/** The name it leaves under: a general name is answered with that name (R4, 3.1.0.1.11), an old one with today's. */
const names: Readonly<Record<string, readonly [kind: AnswerFormat['kind'], mediaType: string]>> = {
  json: ['json', fhirJson],
  [fhirJson]: ['json', fhirJson],
  'application/json+fhir': ['json', fhirJson],
  'application/json': ['json', 'application/json'],
  // Files of an export; what goes wrong there is told in JSON.
  'application/fhir+ndjson': ['json', fhirJson],
  'application/ndjson': ['json', fhirJson],
  'text/json': ['json', 'text/json'],
  xml: ['xml', fhirXml],
  [fhirXml]: ['xml', fhirXml],
  'application/xml+fhir': ['xml', fhirXml],
  'application/xml': ['xml', 'application/xml'],
  'text/xml': ['xml', 'text/xml'],
  '*/*': ['json', fhirJson],
  'application/*': ['json', fhirJson],
  'text/*': ['json', 'text/json'],
};

/**
 * `_format` wins from Accept; of the ranges in Accept the one with the highest `q`, then the most exact, then the first. A
 * range with a `fhirVersion` of another version than this endpoint is no choice. Other parameters do not matter: the
 * character set is always UTF-8.
 */
export function negotiate(message: HttpMessage, model: FhirModel): Negotiated {
  const asked = [...message.query, ...(message.form ?? [])];
  const pretty = asked.find(([name]) => name === '_pretty')?.[1] === 'true';
  const named = asked.find(([name]) => name === '_format')?.[1].trim();
  const wishes = wishesOf(named === undefined || named === '' ? (header(message, 'accept') ?? '') : plusses(named));
  const known = wishes.filter(({ range, quality }) => Object.hasOwn(names, range) && quality > 0);
  const [best] = known.filter(({ version }) => version === undefined || speaksVersion(model, version));
  if (best !== undefined) {
    return { format: formatOf(best, pretty) };
  }
  const format = formatOf(known[0] && { ...known[0], version: undefined }, pretty);
  const refusal =
    known.length === 0 ? fault('NOD-ACCEPT') : fault('NOD-FHIR-VERSION', { version: versionNumber(model) });
  return { format, refusal };
}

function formatOf(wish: Wish | undefined, pretty: boolean): AnswerFormat {
  const [kind, mediaType] = names[wish?.range ?? ''] ?? (['json', fhirJson] as const);
  return {
    kind,
    pretty,
    mediaType: wish?.version === undefined ? mediaType : `${mediaType}; fhirVersion=${wish.version}`,
  };
}

/** In the address a plus sign is a blank. */
function plusses(format: string): string {
  return format.replace(/^(\w+\/\w+) (\w+)/, '$1+$2');
}

const knownWishes = new Map<string, readonly Wish[]>();

/** A client asks for the same with every request: what it says is read once. */
function wishesOf(text: string): readonly Wish[] {
  const known = knownWishes.get(text);
  if (known !== undefined) {
    return known;
  }
  const wishes = readWishes(text);
  if (text.length <= nodeLimits.knownAcceptCharacters) {
    if (knownWishes.size >= nodeLimits.knownAccepts) {
      knownWishes.clear();
    }
    knownWishes.set(text, wishes);
  }
  return wishes;
}

function readWishes(text: string): readonly Wish[] {
  const wishes = (text.trim() === '' ? '*/*' : text).split(',').map(readWish);
  return wishes.sort((a, b) => b.quality - a.quality || exactness(b.range) - exactness(a.range) || a.place - b.place);
}

function readWish(text: string, place: number): Wish {
  const [range = ''] = text.split(';', 1);
  const { q = '1', fhirversion } = mediaParameters(text);
  const quality = Number(q);
  return {
    range: range.trim().toLowerCase(),
    quality: quality >= 0 && quality <= 1 ? quality : 0,
    version: fhirversion,
    place,
  };
}

function exactness(range: string): number {
  return range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2;
}
