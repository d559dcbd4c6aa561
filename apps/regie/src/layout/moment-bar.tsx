/** On every page: as it was known on another day. A plain form, so the date ends up in the address. */

import type { Language } from '@stelsel/regie';
import { When } from '../parts/when.tsx';
import { type Say, w } from '../words/words.ts';
import { addressIn, withQuery } from './addresses.ts';

interface MomentBarProps {
  readonly say: Say;
  readonly language: Language;
  readonly url: URL;
}

export function MomentBar({ say, language, url }: MomentBarProps) {
  const asOf = url.searchParams.get('asOf') ?? '';
  const others = [...url.searchParams].filter(([name]) => name !== 'asOf' && name !== 'on');
  return (
    <div className={asOf === '' ? 'moment' : 'moment moment--past'}>
      {asOf === '' ? null : (
        <p>
          <strong>
            {say(past)} <When say={say} at={asOf} />.
          </strong>{' '}
          <a href={addressIn(language, withQuery(url, { asOf: undefined, on: undefined }))}>{say(toNow)}</a>
        </p>
      )}
      <details>
        <summary>{say(other)}</summary>
        <form method="get" action={addressIn(language, url.pathname)}>
          {others.map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          <label>
            {say(known)} <input type="date" name="asOf" defaultValue={asOf.slice(0, 10)} required />
          </label>{' '}
          <button type="submit">{say(show)}</button>
        </form>
      </details>
    </div>
  );
}

const past = w('U ziet wat bekend was op', 'You see what was known on');
const toNow = w('Naar nu', 'Back to now');
const other = w('Bekijk een andere dag', 'Look at another day');
const known = w('Wat bekend was op', 'What was known on');
const show = w('Toon', 'Show');
