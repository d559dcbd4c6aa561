/** Suppliers that are asked too much, and the three cheapest ways out. Only for who may see it. */
import { type Agenda, type AgendaPlan, conflictWaysOut, type PageRequest } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { WorkingDetails } from '../parts/working-details.tsx';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { sayShare } from './say-figures.ts';

interface ConflictListProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly plan: AgendaPlan;
  readonly titleOf: (item: string) => string;
  readonly supplierOf: (code: string) => string;
}

export function ConflictList({ request, agenda, plan, titleOf, supplierOf }: ConflictListProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  if (plan.vendorLoads.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="conflicten">
      <h2 id="conflicten">{say(w(`Te vol: ${plan.conflicts.length} keer`, `Too full: ${plan.conflicts.length}×`))}</h2>
      <p className="note">{say(confidential)}</p>
      <ol className="causes">
        {conflictWaysOut(plan).map(({ conflict: { vendor, quarter, load, causes }, working, shifts }) => (
          <li key={`${vendor} ${quarter}`}>
            <h3>
              {supplierOf(vendor)}, {quarter.replace('-', ' ')}: {load === undefined ? '?' : sayShare(language, load)}
            </h3>
            <p>{say(asks)}</p>
            <ul>
              {causes.map(({ item, days }) => (
                <li key={item}>
                  {titleOf(item)}: <a href={links.rows('agenda/efforts', { item })}>{Math.round(days)}</a>{' '}
                  {say(personDays)}
                </li>
              ))}
            </ul>
            <WorkingDetails say={say} lines={working} />
            {shifts.length === 0 ? (
              <p>{say(noWayOut)}</p>
            ) : (
              <>
                <p>{say(cheapest)}</p>
                <ol>
                  {shifts.map(({ item, days, delayDays }) => (
                    <li key={`${item} ${days}`}>
                      <a href={links.page(agendaPath(agenda, '/wat-als'), { schuif: `${item}:${days}` })}>
                        {say(
                          w(
                            `${titleOf(item)} ${Math.abs(days)} dagen ${days > 0 ? 'later' : 'eerder'}`,
                            `${titleOf(item)} ${Math.abs(days)} days ${days > 0 ? 'later' : 'earlier'}`,
                          ),
                        )}
                      </a>
                      {say(
                        delayDays === 0
                          ? w(': past in de ruimte', ': fits in the room there is')
                          : w(`: kost ${delayDays} dagen`, `: costs ${delayDays} days`),
                      )}
                    </li>
                  ))}
                </ol>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const confidential = w('Niet openbaar. U ziet dit vanwege uw rol.', 'Not public. You see this because of your role.');
const asks = w('Gevraagd wordt:', 'Asked for:');
const personDays = w('persoondagen', 'person-days');
const noWayOut = w(
  'Eén onderdeel verschuiven lost dit niet op zonder een nieuw conflict of een wettelijke datum te raken.',
  'Moving one item does not solve this without a new conflict or touching a legal date.',
);
const cheapest = w('Goedkoopste verschuivingen:', 'Cheapest moves:');
