/** The four parts of the light with their arithmetic, and what else is known of the programme. */
import type { PageRequest, ProgrammeView } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { sayIn, w } from '../words/words.ts';
import { notSaid, partWords } from './agenda-words.ts';
import { Day } from './day.tsx';
import { ProgrammeLightMark } from './programme-light-mark.tsx';

interface ProgrammeFactsProps extends ProgrammeView {
  readonly request: PageRequest;
}

export function ProgrammeFacts({ request, record, light }: ProgrammeFactsProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const { goal, owner, legalBasis, lastUpdate, legalDate } = record.fields;
  return (
    <section aria-labelledby="licht">
      <h2 id="licht">{say(title)}</h2>
      <DataTable
        id="licht-delen"
        caption={say(caption)}
        rows={light.parts}
        keyOf={({ name }) => name}
        columns={[
          { heading: say(partHeading), cell: ({ name }) => say(partWords[name]) },
          { heading: say(lightHeading), cell: ({ colour }) => <ProgrammeLightMark say={say} colour={colour} /> },
          {
            heading: say(sumHeading),
            cell: ({ working }) => (
              <a href={links.rows('agenda/programmes', { code: record.code })}>{working.map(say).join('; ')}</a>
            ),
          },
        ]}
      />
      <p>{say(thresholds)}</p>
      <dl className="facts">
        <dt>{say(goalWord)}</dt>
        <dd>{goal ?? <Gap say={say} words={notSaid} />}</dd>
        <dt>{say(ownerWord)}</dt>
        <dd>{owner ?? <Gap say={say} words={notSaid} />}</dd>
        <dt>{say(basisWord)}</dt>
        <dd>
          {legalBasis == null || legalBasis.length === 0 ? <Gap say={say} words={notSaid} /> : legalBasis.join('; ')}
        </dd>
        <dt>{say(lawWord)}</dt>
        <dd>
          <Day language={language} day={legalDate} />
        </dd>
        <dt>{say(updatedWord)}</dt>
        <dd>
          <Day language={language} day={lastUpdate} />
          <SourceMark say={say} source={record.sourceOf('name')} />
        </dd>
      </dl>
      <p>
        <a href={links.page(`/geld/programma/${record.code}`)}>{say(moneyLink)}</a>
      </p>
    </section>
  );
}

const title = w('Hoe komt het licht tot stand?', 'How does the light come about?');
const caption = w('Vier delen; het slechtste bepaalt het licht', 'Four parts; the worst decides the light');
const partHeading = w('Deel', 'Part');
const lightHeading = w('Licht', 'Light');
const sumHeading = w('Berekening', 'Arithmetic');
const thresholds = w(
  'Op koers tot en met 10%, let op tot en met 25%, daarboven loopt het achter; ook meer dan 180 dagen na de wettelijke datum. Een deel waarvan niets bekend is, telt niet mee en staat er als onbekend.',
  'On track up to 10%, needs attention up to 25%, behind above that; also more than 180 days past the legal date. A part of which nothing is known does not count and is shown as unknown.',
);
const goalWord = w('Doel', 'Goal');
const ownerWord = w('Eigenaar', 'Owner');
const basisWord = w('Grondslag', 'Legal basis');
const lawWord = w('Wettelijke datum', 'Legal date');
const updatedWord = w('Bijgewerkt', 'Updated');
const moneyLink = w('Wat kostte het?', 'What did it cost?');
