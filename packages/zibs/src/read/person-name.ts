/** The name of a person: the official one as it was written, else from its parts, else the name used daily. */
import { type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../resource.ts';
import { sayable } from './sayable.ts';

export function personName(resource: FhirResource): string | undefined {
  const names = valuesAt(resource, 'name');
  const official = names.find((name) => textAt(name, 'use') === 'official') ?? names[0];
  return sayable(textAt(official, 'text')) ?? sayable(fromParts(official));
}

/** The name someone is called by. */
export function callName(resource: FhirResource): string | undefined {
  const usual = valuesAt(resource, 'name').find((name) => textAt(name, 'use') === 'usual');
  return sayable(textAt(usual, 'given'));
}

export function addressText(resource: FhirResource): string | undefined {
  const address = valuesAt(resource, 'address').find((found) => textAt(found, 'use') !== 'old');
  const parts = [textAt(address, 'line'), textAt(address, 'postalCode'), textAt(address, 'city')];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? textAt(firstAt(resource, 'address'), 'text') : said.join(', ');
}

export function phoneText(resource: FhirResource): string | undefined {
  const phones = valuesAt(resource, 'telecom').filter((contact) => textAt(contact, 'system') === 'phone');
  const said = phones.flatMap((phone) => textsAt(phone, 'value'));
  return said.length === 0 ? undefined : said.join(', ');
}

function fromParts(name: unknown): string | undefined {
  const parts = [...textsAt(name, 'prefix'), ...textsAt(name, 'given'), ...textsAt(name, 'family')];
  return parts.length === 0 ? undefined : parts.join(' ');
}
