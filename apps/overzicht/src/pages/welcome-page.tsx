import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { CollectionAsk, FoundSources, Provider } from '@stelsel/citizen';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useRemote } from '../api/use-remote.ts';
import { useApp } from '../app-context.ts';
import { ProviderSearch } from '../collect/provider-search.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { shell } from '../words/texts/shell.ts';
import { welcome as t } from '../words/texts/welcome.ts';
import { useWords } from '../words/use-words.tsx';

/** Where the person is known: found by the national index, added by hand, or not taking part yet. */
export function WelcomePage() {
  const { tell } = useWords();
  const { collection } = useApp();
  const [, go] = useLocation();
  const found = useRemote<FoundSources>('sources', 'post');
  const [without, setWithout] = useState<readonly string[]>([]);
  const [besides, setBesides] = useState<readonly Provider[]>([]);
  const collect = (): void => {
    const ask: CollectionAsk = {
      ...(without.length === 0 ? {} : { without }),
      ...(besides.length === 0 ? {} : { besides: besides.map(({ key }) => key) }),
    };
    void collection.begin(ask);
    go(paths.collecting);
  };
  return (
    <div className="stack stack--wide">
      <PageHead title={t.title} lead={t.lead} />
      <section>
        <Heading level={2}>{tell(t.found)}</Heading>
        <div aria-live="polite">
          {found.state === 'busy' ? <Paragraph>{tell(shell.loading)}</Paragraph> : null}
          {found.state === 'failed' ? <Notice kind="warn">{tell(t.findFailed)}</Notice> : null}
          {found.state === 'here' && found.value.sources.length + besides.length === 0 ? (
            <Notice kind="plain">{tell(t.foundNone)}</Notice>
          ) : null}
        </div>
        <FoundList
          found={found.state === 'here' ? found.value : { sources: [] }}
          besides={besides}
          without={without}
          onChange={setWithout}
          onRemove={(key) => setBesides((old) => old.filter((provider) => provider.key !== key))}
        />
      </section>
      <section>
        <Heading level={2}>{tell(t.missing)}</Heading>
        <ProviderSearch chosen={besides} onChoose={(provider) => setBesides((old) => [...old, provider])} />
      </section>
      <section className="stack">
        <Paragraph>{tell(t.consent)}</Paragraph>
        <div className="actions">
          <Button purpose="primary" onClick={collect}>
            {tell(t.collect)}
          </Button>
        </div>
      </section>
    </div>
  );
}

interface FoundListProps {
  readonly found: FoundSources;
  readonly besides: readonly Provider[];
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
  readonly onRemove: (key: string) => void;
}

function FoundList({ found, besides, without, onChange, onRemove }: FoundListProps) {
  const { tell } = useWords();
  if (found.sources.length + besides.length === 0) {
    return null;
  }
  return (
    <ul className="rows">
      {found.sources.map(({ key, name, place, kind, found: how }) => (
        <li key={key} className="source">
          <label className="tick">
            <input
              type="checkbox"
              checked={!without.includes(key)}
              onChange={({ target }) =>
                onChange(target.checked ? without.filter((other) => other !== key) : [...without, key])
              }
            />
            <span>
              <strong lang="nl">{name}</strong>
              <span className="muted">
                {kind === undefined ? null : <>{tell(kind)} · </>}
                {place === undefined ? null : <span lang="nl">{place} · </span>}
                {tell(how === 'index' ? t.byIndex : t.byChoice)}
              </span>
            </span>
          </label>
        </li>
      ))}
      {besides.map(({ key, name, place }) => (
        <li key={key} className="source">
          <label className="tick">
            <input type="checkbox" checked onChange={() => onRemove(key)} />
            <span>
              <strong lang="nl">{name}</strong>
              <span className="muted">
                {place === undefined ? null : <span lang="nl">{place} · </span>}
                {tell(t.byChoice)}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
