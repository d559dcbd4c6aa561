/** What of a transaction the repository does itself, and which entries are asked of it afterwards, in the same transaction. */
import type { Resource } from '@stelsel/fhir';
import type { Fault } from '@stelsel/kernel';
import { onlyReads } from '../operations/operation-list.ts';
import type { FhirRequest } from './fhir-request.ts';

export interface TransactionParts {
  /** For the repository: every write, read and search. */
  readonly bundle: Resource;
  /** Which entry each of these was. */
  readonly sent: readonly number[];
  /** The other entries: histories and operations that only read. */
  readonly asked: readonly number[];
}

/** A search is sent as a GET that names its type, in whatever way it was asked: with a form, or below a Patient. */
export function partTransaction(bundle: Resource, requests: readonly FhirRequest[]): TransactionParts {
  const entries = bundle.entry as readonly object[];
  const { asked = [], sent = [] } = Object.groupBy(requests.keys(), (index) =>
    isAsked(requests[index]) ? 'asked' : 'sent',
  );
  const entry = sent.map((index) => {
    const query = searchAddress(requests[index]);
    return query === undefined ? entries[index] : { request: { method: 'GET', url: query } };
  });
  return { bundle: { ...bundle, entry } as Resource, sent, asked };
}

/** The fault with the number that its entry has in the Bundle that was sent to us. */
export function placedIn(sent: readonly number[], fault: Fault): Fault {
  const at = fault.at?.replace(/^Bundle\.entry\[(\d+)\]/, (_, index) => `Bundle.entry[${sent[Number(index)]}]`);
  return at === undefined ? fault : { ...fault, at };
}

function isAsked(request: FhirRequest | undefined): boolean {
  const { interaction, operation } = request ?? {};
  return interaction === 'history' || (interaction === 'operation' && operation !== 'lastn' && onlyReads(operation));
}

function searchAddress(request: FhirRequest | undefined): string | undefined {
  const { interaction, operation, type = '', params = [] } = request ?? {};
  if (interaction !== 'search' && operation !== 'lastn') {
    return undefined;
  }
  const query = new URLSearchParams(params.map(([name, value]): string[] => [name, value])).toString();
  const path = operation === undefined ? type : `${type}/$${operation}`;
  return query === '' ? path : `${path}?${query}`;
}
