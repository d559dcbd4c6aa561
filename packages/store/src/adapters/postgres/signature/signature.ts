/**
 * What a pointer of `current` says of the codes in its resource, so that a search by code about one person reads the bodies
 * that can pass and no others. A signature only narrows down; the compiled predicate decides.
 */
import {
  type FhirModel,
  indexKeys,
  lookupKeys,
  type Resource,
  type SearchFilter,
  type SearchParameter,
} from '@stelsel/fhir';
import { storeLimits } from '../../../limits.ts';
import { signatureBits } from './signature-bits.ts';

/** As PostgreSQL writes a signed number of 64 bits. */
export type Signature = string;

/** Every code with its system that the resource can be searched by. */
export function signatureOf(resource: Resource, model: FhirModel): Signature {
  const keys = model.searchParameters
    .of(resource.resourceType)
    .filter(isSigned)
    .flatMap((parameter) => indexKeys(resource, parameter).filter(hasSystem));
  return written([...new Set(keys)].reduce((bits, key) => bits | signatureBits(key), 0n));
}

/**
 * What passes all filters has every bit of at least one of these masks. Undefined when codes cannot tell.
 */
export function masksOf(filters: readonly SearchFilter[]): readonly Signature[] | undefined {
  let masks: readonly bigint[] = [0n];
  for (const choices of filters.map(choicesOf).sort((a, b) => a.length - b.length)) {
    if (choices.length > 0 && masks.length * choices.length <= storeLimits.signatureMasks) {
      masks = masks.flatMap((mask) => choices.map((choice) => mask | choice));
    }
  }
  const all = new Set(masks);
  return all.has(0n) ? undefined : [...all].map(written);
}

/** The bits of each value of a filter; none when a resource can pass it without such bits. */
function choicesOf(filter: SearchFilter): readonly bigint[] {
  const { parameter, modifier, chain, has } = filter;
  const plain = modifier === undefined && chain === undefined && has === undefined;
  const keys = plain && isSigned(parameter) ? (lookupKeys(filter) ?? []) : [];
  return keys.every(hasSystem) ? keys.map(signatureBits) : [];
}

/** Identifiers have an index of their own, and a parameter of a loaded package may come after the resource. */
function isSigned({ type, code, added }: SearchParameter): boolean {
  return type === 'token' && code !== 'identifier' && !code.startsWith('_') && !added;
}

/** A code alone could be of any system, and says little: `final`, `active`. */
function hasSystem(key: string): boolean {
  return key.startsWith('s') && !key.startsWith('s|');
}

function written(bits: bigint): Signature {
  return BigInt.asIntN(64, bits).toString();
}
