/** Choices in a plain form: the answer is an address that can be kept and sent. */
import type { Language } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { type Say, w } from '../words/words.ts';

interface FilterChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilterFormProps {
  readonly say: Say;
  readonly language: Language;
  readonly url: URL;
  readonly choices: readonly FilterChoice[];
  /** A box for words, with this label. */
  readonly words?: { readonly name: string; readonly label: string };
}

export function FilterForm({ say, language, url, choices, words }: FilterFormProps) {
  const own = new Set([...choices.map(({ name }) => name), ...(words === undefined ? [] : [words.name]), 'pagina']);
  const kept = [...url.searchParams].filter(([name]) => !own.has(name));
  return (
    <form className="filters" method="get" action={addressIn(language, url.pathname)}>
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {words === undefined ? null : (
        <label>
          {words.label}
          <input type="search" name={words.name} defaultValue={url.searchParams.get(words.name) ?? ''} />
        </label>
      )}
      {choices.map(({ name, label, options }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={url.searchParams.get(name) ?? ''}>
            <option value="">{say(all)}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{say(apply)}</button>
      <a href={addressIn(language, url.pathname)}>{say(clear)}</a>
    </form>
  );
}

const all = w('alle', 'all');
const apply = w('Toon', 'Show');
const clear = w('Wis keuzes', 'Clear choices');
