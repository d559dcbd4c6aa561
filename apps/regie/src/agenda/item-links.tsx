/** What an item waits for and what waits for it. */
import type { PageRequest } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { Gap } from '../parts/gap.tsx';
import { sayIn, type Words, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { dependencyWords, notSaid } from './agenda-words.ts';
import type { ItemView } from './item-view.ts';

interface ItemLinksProps {
  readonly request: PageRequest;
  readonly view: Pick<ItemView, 'agenda' | 'plan' | 'line' | 'titleOf'>;
}

export function ItemLinks({ request, view }: ItemLinksProps) {
  const say = sayIn(request.language);
  const own = view.line.item.code;
  const before = view.plan.dependencies.filter(({ fields }) => fields.to === own);
  const after = view.plan.dependencies.filter(({ fields }) => fields.from === own);
  return (
    <>
      <h2>{say(title)}</h2>
      <h3>{say(beforeWord)}</h3>
      <LinkList
        request={request}
        view={view}
        rows={before.map(({ fields }) => ({ ...fields, other: fields.from ?? '' }))}
      />
      <h3>{say(afterWord)}</h3>
      <LinkList
        request={request}
        view={view}
        rows={after.map(({ fields }) => ({ ...fields, other: fields.to ?? '' }))}
      />
    </>
  );
}

interface LinkRow {
  readonly other: string;
  readonly kind?: string | null;
  readonly lagDays?: number | null;
  readonly risk?: string | null;
}

function LinkList({ request, view, rows }: ItemLinksProps & { readonly rows: readonly LinkRow[] }) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const mine = new Set(view.plan.items.map(({ code }) => code));
  return rows.length === 0 ? (
    <p>
      <Gap say={say} words={none} />
    </p>
  ) : (
    <ul>
      {rows.map(({ other, kind, lagDays, risk }) => (
        <li key={other}>
          {mine.has(other) ? (
            <a href={links.page(agendaPath(view.agenda, `/onderdeel/${other}`))}>{view.titleOf(other)}</a>
          ) : (
            <>
              {view.titleOf(other)} <em>{say(outside)}</em>
            </>
          )}{' '}
          ({say(dependencyWords[kind ?? ''] ?? notSaid)}
          {lagDays == null || lagDays === 0 ? '' : say(days(lagDays))}){risk == null ? null : <>: {risk}</>}
        </li>
      ))}
    </ul>
  );
}

const days = (count: number): Words => w(`, ${count} dagen ertussen`, `, ${count} days between`);
const title = w('Wat hangt ermee samen?', 'What hangs together with it?');
const beforeWord = w('Dit wacht op', 'This waits for');
const afterWord = w('Wat hierop wacht', 'What waits for this');
const none = w('niets genoemd', 'nothing named');
const outside = w('(van de andere agenda)', '(of the other agenda)');
