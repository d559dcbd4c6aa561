/** Addresses inside one region, and whether the viewer may write there. */
import { type FieldDefinitions, mayWrite, type PageRequest, type RecordType } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';

export const regionPath = (region: string, rest = ''): string => `/regionale-agenda/${region}${rest}`;

export const topicPath = (region: string, topic: string): string => regionPath(region, `/onderwerp/${topic}`);

/** Where a form of this page is sent to, with the language and the questions of the address. */
export function formAction({ language, url }: PageRequest): string {
  return addressIn(language, `${url.pathname}${url.search}`);
}

export function mayEdit<D extends FieldDefinitions>(
  { viewer }: PageRequest,
  type: RecordType<D>,
  fields: Readonly<Record<string, unknown>>,
): boolean {
  return mayWrite(viewer, type, 'change', [fields]).ok;
}
