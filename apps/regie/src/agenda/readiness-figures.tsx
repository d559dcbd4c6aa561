/** Suppliers that are ready, always beside the organisations they serve: one large supplier can hold up a country. */
import type { Agenda, PageRequest, VendorReadiness } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { WorkingDetails } from '../parts/working-details.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { sayShare } from './say-figures.ts';

interface ReadinessFiguresProps {
  readonly request: PageRequest;
  readonly readiness: VendorReadiness;
  readonly agenda: Agenda;
}

export function ReadinessFigures({ request, readiness, agenda }: ReadinessFiguresProps) {
  const { language } = request;
  const say = sayIn(language);
  const { vendors, organisations, outcome } = readiness;
  const rows = [
    { words: w('Productlijnen die gereed zijn', 'Product lines that are ready'), ratio: vendors },
    { words: w('Organisaties die zij bedienen', 'Organisations they serve'), ratio: organisations },
  ];
  return (
    <>
      <h2>{say(title)}</h2>
      <dl className="facts">
        {rows.map(({ words, ratio }) => [
          <dt key={`${words.en} term`}>{say(words)}</dt>,
          <dd key={words.en}>
            {ratio.numerator} {say(of)} {ratio.denominator}
            {ratio.denominator < 10 ? null : ` (${sayShare(language, ratio.numerator / ratio.denominator)})`}
          </dd>,
        ])}
        <dt>{say(against)}</dt>
        <dd>
          {say(stateWord(outcome.state))} <WorkingDetails say={say} lines={outcome.working} />
        </dd>
      </dl>
      <p>
        <a href={linksOf(request).page(agendaPath(agenda, '/capaciteit'))}>{say(toCapacity)}</a>
      </p>
    </>
  );
}

const title = w('Zijn de leveranciers gereed?', 'Are the suppliers ready?');
const of = w('van', 'of');
const against = w(
  'Tegen 90%, een schatting van het bereik en geen norm',
  'Against 90%, an estimate of reach and not a norm',
);
const toCapacity = w('Hebben zij er tijd voor?', 'Do they have time for it?');
