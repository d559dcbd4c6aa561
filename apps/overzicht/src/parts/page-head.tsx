import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect } from 'react';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import type { Sayable, Values } from '../words/words.ts';
import { Icon } from './icon.tsx';

export interface PageHeadProps {
  readonly title: Sayable;
  readonly values?: Values;
  /** For the tab of the browser, when the title itself tells about health. */
  readonly tab?: Sayable;
  readonly lead?: Sayable;
  readonly back?: boolean;
  readonly children?: ReactNode;
}

/** The one heading of a page. The name of the tab never tells about health: it stays in the history of the browser. */
export function PageHead({ title, values, tab, lead, back = false, children }: PageHeadProps) {
  const { say, tell } = useWords();
  const tabName = say(tab ?? title, values);
  useEffect(() => {
    document.title = `${tabName} · ${shell.name.nl}`;
  }, [tabName]);
  return (
    <div className="page-head">
      {back ? (
        <a
          className="back no-print"
          href="/mijn/"
          onClick={(event) => {
            event.preventDefault();
            window.history.back();
          }}
        >
          <Icon name="back" />
          {tell(shell.back)}
        </a>
      ) : null}
      <Heading level={1}>{tell(title, values)}</Heading>
      {lead === undefined ? null : <p className="lead">{tell(lead, values)}</p>}
      {children}
    </div>
  );
}
