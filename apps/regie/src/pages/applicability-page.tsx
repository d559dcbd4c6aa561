/** Which topic applies to which sector: yes, no with the reason, or not known; a fact of its own, apart from any light. */
import { combine, ok } from '@stelsel/kernel';
import { applicability, inOrder, type Page, sector, topic } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Named, nameOf } from '../parts/named.tsx';
import { AppliesMark } from '../regional/applies-mark.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import { sayIn, w } from '../words/words.ts';

export const applicabilityPage: Page = {
  path: '/regionale-agenda/van-toepassing',
  render: async (request) => {
    const { language, reader } = request;
    const say = sayIn(language);
    const loaded = combine([await reader.list(topic), await reader.list(sector), await reader.list(applicability)]);
    if (!loaded.ok) {
      return loaded;
    }
    const [topics, sectors, applies] = loaded.value;
    const of = new Map(applies.map((one) => [`${one.fields.topic}/${one.fields.sector}`, one]));
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        wide: true,
        children: (
          <>
            <p className="trail">
              <a href={addressIn(language, '/regionale-agenda')}>{say(agendaWords.agenda)}</a>
            </p>
            <h1>{say(title)}</h1>
            <p className="lead">{say(lead)}</p>
            <p>
              <a href={linksOf(request).rows('applicability', { limit: 'all', format: 'csv' })}>{say(rows)}</a>
            </p>
            <DataTable
              id="toepassing"
              matrix
              caption={say(title)}
              rows={inOrder(topics)}
              keyOf={({ code }) => code}
              columns={[
                {
                  heading: say(agendaWords.topic),
                  cell: (about) => (
                    <a href={addressIn(language, `/regionale-agenda/onderwerpen/${about.code}`)}>
                      <Named language={language} of={about} />
                    </a>
                  ),
                },
                ...inOrder(sectors).map((one) => ({
                  heading: nameOf(language, one.fields, one.code),
                  cell: (about: { readonly code: string }) => (
                    <AppliesMark language={language} say={say} of={of.get(`${about.code}/${one.code}`)} />
                  ),
                })),
              ]}
            />
          </>
        ),
      }),
    });
  },
};

const title = w('Welk onderwerp geldt voor wie', 'Which topic applies to whom');
const lead = w(
  '“Niet bekend” is iets anders dan “nee”: een nee heeft altijd een reden.',
  '“Not known” is not the same as “no”: a no always has a reason.',
);
const rows = w('Alle rijen (CSV)', 'All rows (CSV)');
