/** Who reads with a browser gets a page, also at an address of data; a machine, and who names a format, gets the data. */
import type { FastifyRequest } from 'fastify';

/** What stands before the path of the page: `?lang=` of the page one came from; missing when data is asked. */
export function wantsPage({ headers, query }: FastifyRequest): '' | '/en' | undefined {
  const [first = ''] = (headers.accept ?? '').split(',');
  const { format, lang } = query as { readonly format?: string; readonly lang?: string };
  if (format !== undefined || first.split(';', 1)[0]?.trim() !== 'text/html') {
    return undefined;
  }
  return lang === 'en' ? '/en' : '';
}
