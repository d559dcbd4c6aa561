/** Long lists in pages; the number of the page is in the address. */
import type { PageRequest } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { sayIn, w } from '../words/words.ts';

export function pageOf<R>(
  url: URL,
  all: readonly R[],
  size: number,
): { readonly rows: readonly R[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const asked = Number(url.searchParams.get('pagina') ?? 1);
  const page = Number.isInteger(asked) ? Math.min(pages, Math.max(1, asked)) : 1;
  return { rows: all.slice((page - 1) * size, page * size), page, pages };
}

interface PagingProps {
  readonly request: Pick<PageRequest, 'language' | 'url'>;
  readonly page: number;
  readonly pages: number;
}

export function Paging({ request, page, pages }: PagingProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  if (pages < 2) {
    return null;
  }
  return (
    <nav className="paging" aria-label={say(label)}>
      {page > 1 ? <a href={links.here({ pagina: String(page - 1) })}>{say(previous)}</a> : null}
      <span>
        {page} / {pages}
      </span>
      {page < pages ? <a href={links.here({ pagina: String(page + 1) })}>{say(next)}</a> : null}
    </nav>
  );
}

const label = w('Bladzijden', 'Pages');
const previous = w('Vorige', 'Previous');
const next = w('Volgende', 'Next');
