/** Changes as an Atom feed (RFC 4287), for readers of news. */
import type { ChangeEntry } from './change-entry.ts';

export interface Feed {
  readonly url: string;
  readonly title: string;
  readonly author: string;
  readonly updated: string;
  readonly entries: readonly (ChangeEntry & { readonly title: string })[];
}

export function atomFeed({ url, title, author, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${escaped(url)}</id><title>${escaped(title)}</title><updated>${updated}</updated>`,
    `<author><name>${escaped(author)}</name></author><link rel="self" href="${escaped(url)}"/>`,
    ...entries.map(
      (entry) =>
        `<entry><id>${escaped(entry.uri)}#${entry.seq}</id><title>${escaped(entry.title)}</title>` +
        `<updated>${entry.recordedAt}</updated><link href="${escaped(entry.uri)}"/>` +
        `<summary>${escaped(`${entry.change}, ${entry.by}`)}</summary><category term="${escaped(entry.type)}"/></entry>`,
    ),
    '</feed>\n',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
