import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Provider, ProviderList } from '@stelsel/citizen';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useRemote } from '../api/use-remote.ts';
import { Badge } from '../parts/badge.tsx';
import { welcome as t } from '../words/texts/welcome.ts';
import { useWords } from '../words/use-words.tsx';
import { collectLimits } from './limits.ts';
import { indexProviders } from './search-providers.ts';

interface ProviderSearchProps {
  readonly chosen: readonly Provider[];
  readonly onChoose: (provider: Provider) => void;
}

/** "Mist u er een?": by name, place or kind; who does not take part gets a letter instead. */
export function ProviderSearch({ chosen, onChoose }: ProviderSearchProps) {
  const { tell } = useWords();
  const list = useRemote<ProviderList>('providers');
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const value = list.state === 'here' ? list.value : undefined;
  const index = useMemo(() => (value === undefined ? undefined : indexProviders(value)), [value]);
  const found = useMemo(() => (index === undefined || asked.length < 2 ? [] : index.search(asked)), [index, asked]);
  const field = useId();
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={field}>{tell(t.search)}</label>
        <p className="field__help" id={`${field}-help`}>
          {tell(t.searchHelp)}
        </p>
        <input
          id={field}
          className="input"
          type="search"
          autoComplete="off"
          aria-describedby={`${field}-help`}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </div>
      <div role="status">
        {list.state === 'failed' ? <p>{tell(t.searchFailed)}</p> : null}
        {asked.length < 2 || index === undefined ? null : (
          <p className="muted">{found.length === 0 ? tell(t.searchNone) : tell(t.searchCount, { n: found.length })}</p>
        )}
      </div>
      {found.length === 0 ? null : (
        <ul className="rows">
          {found.slice(0, collectLimits.results).map((provider) => (
            <Result
              key={provider.key}
              provider={provider}
              kinds={value?.kinds ?? {}}
              chosen={chosen.some(({ key }) => key === provider.key)}
              onChoose={() => onChoose(provider)}
            />
          ))}
        </ul>
      )}
      {found.length > collectLimits.results ? <Paragraph>{tell(t.searchMore)}</Paragraph> : null}
    </div>
  );
}

interface ResultProps {
  readonly provider: Provider;
  readonly kinds: ProviderList['kinds'];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Result({ provider, kinds, chosen, onChoose }: ResultProps) {
  const { tell, say, language } = useWords();
  const { key, name, kind, place, address, connected } = provider;
  const kindName = kinds[kind]?.name;
  return (
    <li className="source result">
      <div>
        <strong lang="nl">{name}</strong>
        <p className="muted">
          {kindName === undefined ? null : tell(kindName)}
          <span lang="nl">{[address, place].filter((part) => part !== undefined).map((part) => ` · ${part}`)}</span>
        </p>
        {connected ? null : (
          <>
            <Badge tone="quiet">{tell(t.notConnected)}</Badge>
            <p>{tell(t.letterAbout)}</p>
          </>
        )}
      </div>
      {connected ? (
        <Button purpose="secondary" disabled={chosen} aria-label={say(t.addNamed, { name })} onClick={onChoose}>
          {tell(chosen ? t.added : t.add)}
        </Button>
      ) : (
        <a
          className="nl-button nl-button--secondary"
          href={`/api/v1/letters/${encodeURIComponent(key)}?taal=${language.code === 'en' ? 'en' : 'nl'}`}
          download
          aria-label={say(t.letterNamed, { name })}
        >
          {tell(t.letter)}
        </a>
      )}
    </li>
  );
}
