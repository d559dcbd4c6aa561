/** The schemes of the books, running cost and change apart. */
import { ok } from '@stelsel/kernel';
import { moneyFlows, type Page } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { moneyTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { purposeWords } from '../words/money-words.ts';
import { sayIn, w } from '../words/words.ts';
import { SchemeTable } from './scheme-table.tsx';

export const schemePage: Page = {
  path: '/geld/regelingen',
  render: async (request) => {
    const say = sayIn(request.language);
    const money = await moneyFlows(request.reader);
    if (!money.ok) {
      return money;
    }
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        wide: true,
        children: (
          <>
            <h1>
              {say(title)} <InventedMark say={say} />
            </h1>
            <p className="lead">{say(lead)}</p>
            <SectionTabs request={request} tabs={moneyTabs} />
            {(['change', 'run'] as const).map((purpose) => (
              <section key={purpose}>
                <h2>{say(purposeWords[purpose])}</h2>
                <SchemeTable
                  request={request}
                  id={`regelingen-${purpose}`}
                  caption={purposeWords[purpose]}
                  schemes={money.value.schemes.filter(({ scheme }) => scheme.fields.purpose === purpose)}
                />
              </section>
            ))}
          </>
        ),
      }),
    });
  },
};

const title = w('Regelingen', 'Schemes');
const lead = w(
  'Geld om te veranderen en geld om te blijven draaien staan apart: een goedkoop project kan duur beheer geven.',
  'Money to change and money to keep running stand apart: a cheap project can bring costly upkeep.',
);
