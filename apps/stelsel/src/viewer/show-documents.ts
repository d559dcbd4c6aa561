/** Documents of the own record that can go with a Task, on the page and back in its form. */
import type { Text } from '@stelsel/kernel';
import type { ShownDocuments } from '../../../start/src/viewer/shown-task.ts';
import { dayText } from '../shown/day-text.ts';
import type { Visit } from './visit.ts';

/** As the interface for own systems tells them. */
export interface OwnDocuments {
  readonly query: string;
  readonly section: Text;
  readonly found: readonly { readonly address: string; readonly title: string; readonly date: string }[];
}

/** @param goes whether this kind usually goes with this step; then the newest does. */
export function showDocuments({ query, section, found }: OwnDocuments, goes: boolean): ShownDocuments {
  return {
    query,
    name: section,
    usual: goes ? (found[0]?.address ?? '') : '',
    found: found.map(({ address, title, date }) => ({ address, title, date: dayText(date.slice(0, 10)) })),
  };
}

const prefix = 'document-';

/** Per kind the one that was chosen; none where nothing was. */
export function documentsInForm({ fields, field }: Pick<Visit, 'fields' | 'field'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields
      .filter((name) => name.startsWith(prefix) && field(name) !== '')
      .map((name) => [name.slice(prefix.length), field(name)]),
  );
}
