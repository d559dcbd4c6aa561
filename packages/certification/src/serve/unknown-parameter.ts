/** A parameter a server does not know is never silently ignored: it would give a wider answer than was asked. */
import { queryParameters } from '@stelsel/exchanges';
import type { Answer, Product } from '../product/product.ts';
import { failed, passed, skipped, type Verdict } from '../verdict.ts';
import { bsnOf, type Derivation, richest, type ServeScope, serveTest } from './scope.ts';

const unknown = 'stelsel-onbekend';

export const unknownParameter: Derivation = (scope) => [
  serveTest(scope, {
    id: 'unknown-parameter.strict',
    sentence: {
      nl: 'Een onbekende parameter wordt geweigerd als de vrager handling=strict vraagt.',
      en: 'An unknown parameter is refused when the asker wants handling=strict.',
    },
    run: (product) =>
      withUnknown(scope, product, 'strict', ({ status }) =>
        isRefusal(status)
          ? passed
          : failed(`Verwacht een weigering, gekregen status ${status}.`, `Expected a refusal, got status ${status}.`),
      ),
  }),
  serveTest(scope, {
    id: 'unknown-parameter.lenient',
    sentence: {
      nl: 'Een onbekende parameter wordt nooit stil genegeerd: geweigerd, of zichtbaar weg uit de link self.',
      en: 'An unknown parameter is never silently ignored: refused, or visibly absent from the self link.',
    },
    run: (product) => withUnknown(scope, product, 'lenient', judgeLenient),
  }),
];

async function withUnknown(
  scope: ServeScope,
  product: Product,
  handling: 'strict' | 'lenient',
  judge: (answer: Answer) => Verdict,
): Promise<Verdict> {
  const query = scope.queries.find((one) => richest(scope, one) !== undefined);
  const record = query === undefined ? undefined : richest(scope, query);
  if (query === undefined || record === undefined) {
    return skipped('De testgegevens hebben hier niets.', 'The records have nothing here.');
  }
  const subject = bsnOf(record);
  const params = [...queryParameters(query, subject), [unknown, '1'] as const];
  return judge(await product.ask({ query, subject, handling, params }));
}

function judgeLenient({ status, resource }: Answer): Verdict {
  if (isRefusal(status)) {
    return passed;
  }
  const { link = [] } = (resource ?? {}) as { readonly link?: readonly { relation?: string; url?: string }[] };
  const self = link.find(({ relation }) => relation === 'self')?.url;
  return status === 200 && self !== undefined && !self.includes(unknown)
    ? passed
    : failed(
        `Status ${status}; de link self laat niet zien dat de parameter niet meetelde.`,
        `Status ${status}; the self link does not show that the parameter did not count.`,
      );
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}
