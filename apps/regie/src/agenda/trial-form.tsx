/** Move an item, or try a dependency: a plain form whose answer is an address. */
import type { agendaItem, HeldRecord, PageRequest, Trial } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { linksOf } from '../layout/links.ts';
import { sayIn, type Words, w } from '../words/words.ts';
import { writeTrial } from './trial.ts';

interface TrialFormProps {
  readonly request: PageRequest;
  readonly trial: Trial;
  readonly items: readonly HeldRecord<typeof agendaItem.fields>[];
}

export function TrialForm({ request, trial, items }: TrialFormProps) {
  const { language, url } = request;
  const say = sayIn(language);
  const titles = new Map(items.map(({ code, fields }) => [code, fields.title ?? code]));
  const kept = Object.entries({ ...writeTrial(trial), asOf: url.searchParams.get('asOf') ?? undefined }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const select = (name: string, words: Words) => (
    <label>
      {say(words)}
      <select name={name}>
        <option value="">–</option>
        {items.map(({ code, fields }) => (
          <option key={code} value={code}>
            {fields.title ?? code}
          </option>
        ))}
      </select>
    </label>
  );
  const without = (code: string): string => {
    const moves = new Map([...trial.moves].filter(([one]) => one !== code));
    return linksOf(request).here({ ...writeTrial({ ...trial, moves }), ...noFields });
  };
  return (
    <>
      <form className="trial" method="get" action={addressIn(language, url.pathname)}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {select('onderdeel', moveWord)}
        <label>
          {say(daysWord)}
          <input type="number" name="dagen" step={1} defaultValue={91} />
        </label>
        {select('daarna', thenWord)}
        {select('eerst', firstWord)}
        <button type="submit">{say(tryWord)}</button>
      </form>
      {trial.moves.size === 0 ? null : (
        <ul aria-label={say(triedWord)}>
          {[...trial.moves].map(([code, days]) => (
            <li key={code}>
              {titles.get(code) ?? code}:{' '}
              {say(
                w(
                  `${Math.abs(days)} dagen ${days > 0 ? 'later' : 'eerder'}`,
                  `${Math.abs(days)} days ${days > 0 ? 'later' : 'earlier'}`,
                ),
              )}{' '}
              <a
                href={without(code)}
                aria-label={say(w(`Haal weg: ${titles.get(code) ?? code}`, `Take away: ${titles.get(code) ?? code}`))}
              >
                {say(awayWord)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const noFields = { onderdeel: undefined, dagen: undefined, eerst: undefined, daarna: undefined };
const moveWord = w('Verschuif', 'Move');
const daysWord = w('Dagen later (min is eerder)', 'Days later (minus is earlier)');
const thenWord = w('Of laat dit onderdeel', 'Or let this item');
const firstWord = w('wachten op', 'wait for');
const tryWord = w('Reken uit', 'Compute');
const triedWord = w('Wat u probeert', 'What you try');
const awayWord = w('haal weg', 'take away');
