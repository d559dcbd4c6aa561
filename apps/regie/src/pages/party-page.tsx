/** One organisation: its roles, what it carries out and pays for, the bodies it sits in, the tasks that lie with it. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  action,
  body,
  type HeldRecord,
  initiativeOverview,
  moneyFlows,
  type PageRequest,
  party,
  publicTask,
} from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { roleWords } from '../words/plan-words.ts';
import { sayIn, type Words, w } from '../words/words.ts';

export const partyPage = showPage('/partijen/:code', load, frame);

interface Tie {
  readonly name: string;
  readonly path: string;
}

interface View {
  readonly party: HeldRecord<typeof party.fields>;
  readonly groups: readonly { readonly words: Words; readonly ties: readonly Tie[] }[];
}

async function load({ reader, params }: PageRequest): Promise<Result<View>> {
  const loaded = combine([
    await reader.get(party, params.code ?? ''),
    await initiativeOverview(reader),
    await reader.list(body),
    await reader.list(publicTask),
    await reader.list(action),
    await moneyFlows(reader),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [one, { initiatives }, bodies, tasks, actions, money] = loaded.value;
  const has = (codes: readonly string[] | null | undefined): boolean => codes?.includes(one.code) === true;
  const named = (
    records: readonly { readonly code: string; readonly fields: { readonly name?: string | null } }[],
    path: (code: string) => string,
  ) => records.map(({ code, fields }) => ({ name: fields.name ?? code, path: path(code) }));
  const initiativePath = (code: string): string => `/initiatieven/${code}`;
  return ok({
    party: one,
    groups: [
      {
        words: executes,
        ties: named(
          initiatives.filter(({ fields }) => has(fields.executors)),
          initiativePath,
        ),
      },
      {
        words: finances,
        ties: named(
          initiatives.filter(({ fields }) => has(fields.financiers)),
          initiativePath,
        ),
      },
      {
        words: acts,
        ties: named(
          actions.filter(({ fields }) => (fields.who ?? []).some(({ party: by }) => by === one.code)),
          (code) => `/actieplan#${code}`,
        ),
      },
      {
        words: sits,
        ties: named(
          bodies.filter(({ fields }) => fields.chair === one.code || has(fields.members)),
          (code) => `/organen#${code}`,
        ),
      },
      {
        words: holds,
        ties: named(
          tasks.filter(({ fields }) => has(fields.now)),
          () => '/taken',
        ),
      },
      {
        words: proposedFor,
        ties: named(
          tasks.filter(({ fields }) => fields.proposed === one.code),
          () => '/taken',
        ),
      },
      {
        words: pays,
        ties: named(
          money.streams.filter(({ fields }) => fields.financier === one.code),
          () => '/geld/documenten',
        ),
      },
    ].filter(({ ties }) => ties.length > 0),
  });
}

function frame(request: PageRequest, { party: one, groups }: View) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const title = one.fields.name ?? one.code;
  return {
    request,
    title,
    children: (
      <>
        <h1>
          {title} {one.invented ? <InventedMark say={say} /> : null}
        </h1>
        <p className="lead">{one.fields.about ?? <SourceGap say={say} record={one} />}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <p>
          {(one.fields.roles ?? []).map((role) => (
            <span key={role} className="tag">
              {say(roleWords[role] ?? w(role, role))}
            </span>
          ))}
        </p>
        <SourceMark say={say} source={one.sourceOf('about')} />
        {groups.length === 0 ? <p>{say(nothing)}</p> : null}
        <div className="action__columns">
          {groups.map(({ words, ties }) => (
            <section key={words.nl}>
              <h2>
                {say(words)} ({ties.length})
              </h2>
              <ul>
                {ties.map(({ name, path }) => (
                  <li key={name}>
                    <a href={links.page(path)}>{name}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p>
          <a href={links.page('/partijen', { midden: one.code })}>{say(inGraph)}</a> ·{' '}
          <a href={one.uri}>{say(record)}</a> · <a href={`${one.uri}/history`}>{say(history)}</a>
        </p>
      </>
    ),
  };
}

const executes = w('Voert uit', 'Carries out');
const finances = w('Betaalt initiatieven', 'Pays for initiatives');
const acts = w('Doet mee in acties', 'Takes part in actions');
const sits = w('Zit in organen', 'Sits in bodies');
const holds = w('Heeft nu taken', 'Holds tasks today');
const proposedFor = w('Taken voorgesteld', 'Tasks proposed');
const pays = w('Financiert geldstromen', 'Finances streams');
const nothing = w(
  'De documenten noemen geen initiatief, orgaan of taak.',
  'The documents name no initiative, body or task.',
);
const inGraph = w('In de tekening van partijen', 'In the drawing of parties');
const record = w('Dit gegeven', 'This record');
const history = w('Geschiedenis', 'History');
