/** One initiative: everything that is known, where it comes from, and what it is tied to. */

import { err, ok } from '@stelsel/kernel';
import { type InitiativeOverview, initiativeOverview, type Page, type PageRequest, regieFaults } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { type Links, linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { When } from '../parts/when.tsx';
import { governanceWord } from '../words/governance-words.ts';
import { relationWords, signalNotes, signalWords } from '../words/plan-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';
import { Who } from './initiatives-page.tsx';

export const initiativePage: Page = {
  path: '/initiatieven/:code',
  render: async (request) => {
    const view = await initiativeOverview(request.reader);
    if (!view.ok) {
      return view;
    }
    const one = view.value.initiatives.find(({ code }) => code === request.params.code);
    return one === undefined
      ? err(regieFaults('REG-UNKNOWN', { type: 'initiative', id: request.params.code ?? '' }))
      : ok({ html: htmlDocument(frame(request, view.value, one)) });
  },
};

function frame(request: PageRequest, view: InitiativeOverview, one: InitiativeOverview['initiatives'][number]) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const title = one.fields.name ?? one.code;
  return {
    request,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p className="lead">{one.fields.about ?? <SourceGap say={say} record={one} />}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <dl className="facts">
          <dt>{say(kind)}</dt>
          <dd>
            {one.fields.kind == null ? <SourceGap say={say} record={one} /> : say(governanceWord(one.fields.kind))}
          </dd>
          <dt>{say(executor)}</dt>
          <dd>
            <Who say={say} links={links} view={view} one={one} codes="executors" text="executorsText" />
          </dd>
          <dt>{say(financier)}</dt>
          <dd>
            <Who say={say} links={links} view={view} one={one} codes="financiers" text="financiersText" />
          </dd>
          <dt>{say(start)}</dt>
          <dd>
            {one.fields.start == null ? <SourceGap say={say} record={one} /> : <When say={say} at={one.fields.start} />}
          </dd>
          <dt>{say(end)}</dt>
          <dd>
            {one.fields.end == null ? <SourceGap say={say} record={one} /> : <When say={say} at={one.fields.end} />}
          </dd>
        </dl>
        <Ties say={say} links={links} view={view} code={one.code} />
        <SourceMark say={say} source={one.sourceOf('name')} />
        <p>
          <a href={one.uri}>{say(record)}</a> · <a href={`${one.uri}/history`}>{say(history)}</a>
        </p>
      </>
    ),
  };
}

interface TiesProps {
  readonly say: Say;
  readonly links: Links;
  readonly view: InitiativeOverview;
  readonly code: string;
}

function Ties({ say, links, view, code }: TiesProps) {
  const nameOf = new Map(view.initiatives.map((one) => [one.code, one.fields.name ?? one.code]));
  const link = (to: string) => <a href={links.page(`/initiatieven/${to}`)}>{nameOf.get(to) ?? to}</a>;
  const relations = view.relations.filter(({ fields }) => fields.from === code || fields.to === code);
  const signals = view.signals.filter(({ initiatives }) => initiatives.includes(code));
  return (
    <>
      <h2>{say(tiesTitle)}</h2>
      {relations.length === 0 ? <p>{say(noTies)}</p> : null}
      <ul>
        {relations.map((one) => (
          <li key={one.code}>
            {link(one.fields.from ?? '')} {say(relationWords[one.fields.kind ?? ''] ?? w('–', '–'))}{' '}
            {link(one.fields.to ?? '')} <SourceMark say={say} source={one.sourceOf('kind')} />
          </li>
        ))}
      </ul>
      {signals.length === 0 ? null : (
        <>
          <h2>{say(signalsTitle)}</h2>
          <ul>
            {signals.map(({ kind, initiatives }) => (
              <li key={`${kind} ${initiatives.join()}`}>
                <strong>{say(signalWords[kind] ?? w(kind, kind))}.</strong> {say(signalNotes[kind] ?? w('', ''))}{' '}
                {initiatives
                  .filter((other) => other !== code)
                  .map((other) => (
                    <span key={other}>{link(other)} </span>
                  ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const kind = w('Soort', 'Kind');
const executor = w('Uitvoerder', 'Executor');
const financier = w('Financier', 'Financier');
const start = w('Begin', 'Start');
const end = w('Einde', 'End');
const tiesTitle = w('Verbanden met andere initiatieven', 'Relations with other initiatives');
const noTies = w('De documenten noemen geen verband.', 'The documents name no relation.');
const signalsTitle = w('Signalen', 'Signals');
const record = w('Dit gegeven', 'This record');
const history = w('Geschiedenis', 'History');
