/** What a product wrote down itself: the promises of the folder, and the rules of every log about who reads it and how. */
import { type ExchangeQuery, type MadeAnswers, queryParameters } from '@stelsel/exchanges';
import type { Text } from '@stelsel/kernel';
import type { CertificationTest } from '../../certification-test.ts';
import type { Product } from '../../product/product.ts';
import { addressOf, askSearchset, isSearchset, matchesOf } from '../../product/searchset.ts';
import { failed, passed, skipped, type Verdict, verdictOf } from '../../verdict.ts';
import { holds, untrue } from '../own-cases.ts';
import { type ServeScope, serveTest, type TestDraft } from '../scope.ts';
import type { MadeEntries } from './make-entries.ts';

type Drafts = readonly TestDraft[];

/** One test for each promise and rule; where nothing could be made each is skipped, with the reason. */
export function madeTests(
  scope: ServeScope,
  answers: MadeAnswers,
  entries: MadeEntries | Text,
): readonly CertificationTest[] {
  const isMade = 'written' in entries;
  const drafts = [...promised(scope, answers, isMade ? entries : undefined), ...rules(isMade ? entries : undefined)];
  return drafts.map((draft) =>
    serveTest(scope, { ...draft, run: isMade ? draft.run : async () => skipped(entries.nl, entries.en) }),
  );
}

function promised(scope: ServeScope, { promises }: MadeAnswers, entries: MadeEntries | undefined): Drafts {
  return promises.map(({ id, sentence, after, holds: expressions }) => ({
    id: `made.${id}`,
    sentence,
    run: async (product) => {
      if (entries === undefined || !entries.done.has(after)) {
        return notDone;
      }
      const answer = await askSearchset(product, { query: entries.query, subject: entries.person });
      if (!isSearchset(answer)) {
        return verdictOf([answer]);
      }
      // Every page counts, so the entries are looked at as one Bundle.
      const found = answer.entries.flatMap(({ resource }) => (resource === undefined ? [] : [{ resource }]));
      const bundle = { resourceType: 'Bundle', type: 'searchset', entry: found };
      const wrong = expressions.filter((expression) => !holds(scope, named(expression, entries), bundle));
      return verdictOf(wrong.map(untrue));
    },
  }));
}

const notDone = skipped(
  'Niemand uit het identiteitsbestand kon iets anders over de persoon vragen. Voeg onder parties iemand toe die dat mag.',
  'Nobody in the identity file could ask anything else about the person. Add somebody who may under parties.',
);

function named(expression: string, { person, other, use }: MadeEntries): string {
  const names: Readonly<Record<string, string>> = { person, other, ...use };
  return expression.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
}

function rules(entries: MadeEntries | undefined): Drafts {
  const draft = (
    id: string,
    sentence: Text,
    run: (made: MadeEntries, product: Product) => Promise<Verdict> | Verdict,
  ) => ({
    id: `made.${id}`,
    sentence,
    run: async (product: Product) => (entries === undefined ? notDone : run(entries, product)),
  });
  return [
    draft(
      'of-another',
      { nl: 'Een ander krijgt het niet te zien.', en: 'Another person does not get to see it.' },
      ({ refused }) => refusal(refused.ofAnother),
    ),
    draft(
      'of-professional',
      {
        nl: 'Een zorgverlener krijgt het langs deze weg niet te zien.',
        en: 'A professional does not get to see it this way.',
      },
      ({ refused }) => (refused.ofProfessional === undefined ? notDone : refusal(refused.ofProfessional)),
    ),
    draft(
      'newest-first',
      { nl: 'Het nieuwste staat bovenaan.', en: 'The newest comes first.' },
      async ({ query, person }, product) => {
        const answer = await askSearchset(product, { query, subject: person });
        const moments = isSearchset(answer) ? matchesOf(answer).map(({ recorded }) => String(recorded)) : [];
        const wrong = moments.findIndex((moment, index) => index > 0 && moment > (moments[index - 1] ?? ''));
        return isSearchset(answer)
          ? verdictOf(
              wrong === -1
                ? []
                : [
                    {
                      nl: `regel ${wrong + 1} is nieuwer dan de vorige`,
                      en: `entry ${wrong + 1} is newer than the one before`,
                    },
                  ],
            )
          : verdictOf([answer]);
      },
    ),
    draft(
      'pages',
      {
        nl: 'Per bladzijde gevraagd komt alles precies één keer, ook als er intussen bij komt.',
        en: 'Asked by the page everything comes exactly once, also when more is written meanwhile.',
      },
      pagesVerdict,
    ),
    draft(
      'period',
      { nl: 'Van een eerdere periode komt er niets van mee.', en: 'Of an earlier period none of it comes along.' },
      async ({ made, query, person, since, written }, product) => {
        const params = [...withoutPeriod(query, made.period), [made.period, `lt${since}`] as const];
        const answer = await askSearchset(product, { query: { ...query, params }, subject: person });
        const late = isSearchset(answer)
          ? matchesOf(answer)
              .map(addressOf)
              .filter((one) => written.get(person)?.includes(one))
          : [];
        return isSearchset(answer) ? verdictOf(late.map((one) => ({ nl: one, en: one }))) : verdictOf([answer]);
      },
    ),
  ];
}

function refusal(status: number): Verdict {
  // No status: the token itself was refused, so the question was never asked.
  return status === 0 || (status >= 400 && status < 500)
    ? passed
    : failed(`Verwacht een weigering, gekregen status ${status}.`, `Expected a refusal, got status ${status}.`);
}

async function pagesVerdict({ query, person, written }: MadeEntries, product: Product): Promise<Verdict> {
  const params = [...queryParameters(query, person), ['_count', '1'] as const];
  const answer = await askSearchset(product, { query, subject: person, params });
  if (!isSearchset(answer)) {
    return verdictOf([answer]);
  }
  const found = matchesOf(answer).map(addressOf);
  const all = written.get(person) ?? [];
  const missing = all.filter((one) => !found.includes(one));
  const double = found.filter((one, index) => found.indexOf(one) !== index);
  return verdictOf([
    ...(answer.pages > 1 || all.length < 2 ? [] : [{ nl: 'er is maar één bladzijde', en: 'there is one page only' }]),
    ...missing.map((one) => ({ nl: `${one} ontbreekt`, en: `${one} is missing` })),
    ...double.map((one) => ({ nl: `${one} komt twee keer`, en: `${one} comes twice` })),
  ]);
}

function withoutPeriod({ params }: ExchangeQuery, period: string): ExchangeQuery['params'] {
  return params.filter(([name]) => name !== period);
}
