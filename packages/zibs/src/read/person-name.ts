/** The name of a person: the official one as it was written, else from its parts, else the name used daily. */
import { type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../resource.ts';
import { sayable } from './sayable.ts';

export function personName(resource: FhirResource): string | undefined {
  const names = valuesAt(resource, 'name');
  const official = names.find((name) => textAt(name, 'use') === 'official') ?? names[0];
  return nameText(official);
}

/** The name someone is called by. */
export function callName(resource: FhirResource): string | undefined {
  const usual = valuesAt(resource, 'name').find((name) => textAt(name, 'use') === 'usual');
  return sayable(textAt(usual, 'given'));
}

export function addressText(resource: FhirResource): string | undefined {
  const address = valuesAt(resource, 'address').find((found) => textAt(found, 'use') !== 'old');
  return addressLine(address) ?? textAt(firstAt(resource, 'address'), 'text');
}

/** `Knolweg 1000, 9999XA, Stitswerd`; a country only when it is another one. */
export function addressLine(address: unknown): string | undefined {
  const country = textAt(address, 'country') ?? '';
  const abroad = homeland.has(country.toLowerCase()) ? undefined : country;
  const parts = [textAt(address, 'line'), textAt(address, 'postalCode'), textAt(address, 'city'), abroad];
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? undefined : said.join(', ');
}

const homeland = new Set(['nl', 'nld', 'nederland', 'the netherlands', 'netherlands']);

export function phoneText(resource: FhirResource): string | undefined {
  const phones = valuesAt(resource, 'telecom').filter((contact) => textAt(contact, 'system') === 'phone');
  const said = phones.flatMap((phone) => textsAt(phone, 'value'));
  return said.length === 0 ? undefined : said.join(', ');
}

/** A name as it was written, else from its parts. */
export function nameText(name: unknown): string | undefined {
  return sayable(textAt(name, 'text')) ?? sayable(fromParts(name));
}

function fromParts(name: unknown): string | undefined {
  const parts = [...textsAt(name, 'prefix'), ...textsAt(name, 'given'), ...textsAt(name, 'family')];
  return parts.length === 0 ? undefined : parts.join(' ');
}
