/** Why is this late: from the programme to the items, from the items to the milestones and what they wait for. */
import type { PageRequest, PlanLine } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import type { ProgrammePageView } from './programme-page-view.ts';
import { sayDay } from './say-figures.ts';

interface WhyLateProps {
  readonly request: PageRequest;
  readonly view: Pick<ProgrammePageView, 'agenda' | 'lines' | 'programme' | 'titleOf'>;
}

export function WhyLate({ request, view }: WhyLateProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const late = view.lines
    .filter(({ slipDays }) => (slipDays ?? 0) > 0)
    .toSorted((a, b) => (b.slipDays ?? 0) - (a.slipDays ?? 0));
  const again = view.programme.record.fields.rebaselines ?? [];
  if (late.length === 0 && again.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="waarom">
      <h2 id="waarom">{say(title)}</h2>
      <ol className="causes">
        {again.map(({ at, reason, days }) => (
          <li key={at}>
            <h3>{reason}</h3>
            <p>
              {say(
                w(
                  `Op ${sayDay('nl', at)} kreeg het programma ${days} dagen erbij.`,
                  `On ${sayDay('en', at)} the programme got ${days} days more.`,
                ),
              )}
            </p>
          </li>
        ))}
        {late.map((line) => (
          <li key={line.item.code}>
            <h3>
              <a href={links.page(agendaPath(view.agenda, `/onderdeel/${line.item.code}`))}>
                {line.item.fields.title ?? line.item.code}
              </a>
              {say(w(`: ${line.slipDays} dagen later`, `: ${line.slipDays} days later`))}
            </h3>
            <ul>
              {slippedMilestones(line).map(({ code, title: name, days, day }) => (
                <li key={code}>
                  <a href={links.rows('agenda/milestones', { code })}>{name}</a>
                  {say(
                    w(
                      `: ${days} dagen later, nu ${sayDay('nl', day)}`,
                      `: ${days} days later, now ${sayDay('en', day)}`,
                    ),
                  )}
                </li>
              ))}
            </ul>
            {line.schedule?.pushedBy === undefined ? null : (
              <p>
                {say(waits)} <strong>{view.titleOf(line.schedule.pushedBy)}</strong>
                {say(
                  w(
                    `; daardoor kan het niet voor ${sayDay('nl', line.schedule.earliestStart)} beginnen.`,
                    `; so it cannot start before ${sayDay('en', line.schedule.earliestStart)}.`,
                  ),
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function slippedMilestones({ milestones }: PlanLine) {
  return milestones.flatMap(({ code, fields }) => {
    const day = fields.actual ?? fields.forecast;
    const { original, title: name } = fields;
    if (day == null || original == null || day <= original) {
      return [];
    }
    return [
      { code, title: name ?? code, day, days: Math.round((Date.parse(day) - Date.parse(original)) / 86_400_000) },
    ];
  });
}

const title = w('Waarom is dit later?', 'Why is this late?');
const waits = w('Dit wacht op', 'This waits for');
