/** The answer first: on track or not, how much, and against which plan. */
import { daysBetween, type PageRequest, type ProgrammeView } from '@stelsel/regie';
import { sayIn, type Words, w } from '../words/words.ts';
import { colourWords } from './agenda-words.ts';
import { ProgrammeLightMark } from './programme-light-mark.tsx';
import { sayDay, sayShare } from './say-figures.ts';

interface ProgrammeVerdictProps {
  readonly request: PageRequest;
  readonly programme: ProgrammeView;
}

export function ProgrammeVerdict({ request, programme: { record, light } }: ProgrammeVerdictProps) {
  const { language } = request;
  const say = sayIn(language);
  const { baselineOriginal, forecastEnd, comment } = record.fields;
  return (
    <div className={`verdict verdict--${light.colour}`}>
      <p>
        <ProgrammeLightMark say={say} colour={light.colour} rebaselines={light.rebaselines} />
      </p>
      <p>
        {say(
          baselineOriginal == null || forecastEnd == null
            ? noPlan
            : lateWords(language, baselineOriginal.end, forecastEnd),
        )}
      </p>
      {light.rebaselines === 0 || light.currentSchedule.value === undefined ? null : (
        <p>
          {say(
            w(
              `Tegen de nieuwste planning zou het “${colourWords[light.currentSchedule.colour].nl.toLowerCase()}” heten (${sayShare('nl', light.currentSchedule.value)}). Die planning is ${light.rebaselines} keer vernieuwd; het licht volgt de eerste afspraak.`,
              `Against the newest plan it would be called “${colourWords[light.currentSchedule.colour].en.toLowerCase()}” (${sayShare('en', light.currentSchedule.value)}). That plan was renewed ${light.rebaselines} times; the light follows the first agreement.`,
            ),
          )}
        </p>
      )}
      {light.stale ? <p>{say(stale)}</p> : null}
      {comment == null ? null : (
        <p>
          {say(ownerSays)} <q>{comment}</q>
        </p>
      )}
    </div>
  );
}

function lateWords(language: PageRequest['language'], end: string, forecast: string): Words {
  const days = daysBetween(end, forecast);
  const [agreed, expected] = [sayDay(language, end), sayDay(language, forecast)];
  return days > 0
    ? w(
        `Eerst afgesproken: klaar op ${agreed}. Nu verwacht: ${expected}, ${days} dagen later.`,
        `First agreed: ready on ${agreed}. Now expected: ${expected}, ${days} days later.`,
      )
    : w(
        `Eerst afgesproken: klaar op ${agreed}. Verwacht: ${expected}, op tijd.`,
        `First agreed: ready on ${agreed}. Expected: ${expected}, in time.`,
      );
}

const noPlan = w(
  'De documenten noemen geen begin en geen einde. Zonder eerste afspraak is er niets om tegen te rekenen.',
  'The documents name no beginning and no end. Without a first agreement there is nothing to compute against.',
);
const stale = w(
  'Dit is langer dan 120 dagen niet bijgewerkt, of het is niet bekend wanneer. Daarom is het licht grijs.',
  'This was not updated for more than 120 days, or it is not known when. That is why the light is grey.',
);
const ownerSays = w('De eigenaar zegt:', 'The owner says:');
