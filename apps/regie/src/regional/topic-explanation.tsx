/** What a topic is, what changes, when, who takes part and where to read more: national beside regional. */
import type { PageRequest, TopicInRegion } from '@stelsel/regie';
import type { ReactNode } from 'react';
import { addressIn } from '../layout/addresses.ts';
import { Gap } from '../parts/gap.tsx';
import { InDutch, SourceText } from '../parts/named.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { impactWords } from '../words/agenda-words.ts';
import { type Say, type Words, w } from '../words/words.ts';
import { textEditAddress } from './light-edit.ts';

interface TopicExplanationProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly about: TopicInRegion;
}

export function TopicExplanation({ request, say, about }: TopicExplanationProps) {
  const { language } = request;
  const { topic, own } = about;
  const edit = textEditAddress(request, about);
  const dutch = language === 'en';
  const national: readonly (readonly [Words, ReactNode])[] = [
    [words.what, <SourceText key="w" language={language} say={say} text={topic.fields.what} />],
    [words.impact, <SourceText key="i" language={language} say={say} text={topic.fields.impact} />],
    [words.timeline, <SourceText key="t" language={language} say={say} text={topic.fields.timeline} />],
    [words.forWhom, <SourceText key="f" language={language} say={say} text={topic.fields.sectorsText} />],
    [words.partners, <Listed key="p" say={say} dutch={dutch} items={about.partners} />],
    [words.products, <Listed key="o" say={say} dutch={dutch} items={topic.fields.products ?? []} />],
    [
      words.links,
      <LinkList
        key="l"
        say={say}
        links={[
          ...(topic.fields.links ?? []),
          ...(about.initiative === undefined
            ? []
            : [
                {
                  text: about.initiative.fields.name ?? about.initiative.code,
                  url: addressIn(language, `/initiatieven/${about.initiative.code}`),
                },
              ]),
        ]}
      />,
    ],
  ];
  const regional: readonly (readonly [Words, ReactNode])[] = [
    [
      words.impactClass,
      own?.fields.impactClass == null ? <Gap key="c" say={say} /> : say(impactWords[own.fields.impactClass]),
    ],
    [words.weDo, <SourceText key="w" language={language} say={say} text={own?.fields.what} />],
    [words.notice, <SourceText key="i" language={language} say={say} text={own?.fields.impact} />],
    [words.timeline, <SourceText key="t" language={language} say={say} text={own?.fields.timeline} />],
    [words.planning, <SourceText key="p" language={language} say={say} text={own?.fields.planning} />],
    [words.organisations, <Listed key="o" say={say} dutch={false} items={own?.fields.organisations ?? []} />],
    [words.links, <LinkList key="l" say={say} links={own?.fields.links ?? []} />],
  ];
  return (
    <div className="two-sides">
      <section className="side">
        <h2>{say(nationalTitle)}</h2>
        <p className="side__about">{say(nationalAbout)}</p>
        <Facts say={say} facts={national} />
        <SourceMark say={say} source={topic.sourceOf('name')} />
      </section>
      <section className="side side--own">
        <h2>
          {say(regionalTitle)} {about.region.fields.name}
        </h2>
        <p className="side__about">{say(regionalAbout)}</p>
        <Facts say={say} facts={regional} />
        {own === undefined ? null : <SourceMark say={say} source={own.sourceOf('what')} />}
        {edit === undefined ? null : (
          <p>
            <a className="button" href={edit}>
              {say(editText)}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}

function Facts({ say, facts }: { readonly say: Say; readonly facts: readonly (readonly [Words, ReactNode])[] }) {
  return (
    <dl className="about-list">
      {facts.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Listed({
  say,
  dutch,
  items,
}: {
  readonly say: Say;
  readonly dutch: boolean;
  readonly items: readonly string[];
}) {
  return items.length === 0 ? (
    <Gap say={say} />
  ) : (
    <ul className="inline-list">
      {items.map((item) => (
        <li key={item}>
          <InDutch dutch={dutch}>{item}</InDutch>
        </li>
      ))}
    </ul>
  );
}

function LinkList({
  say,
  links,
}: {
  readonly say: Say;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}) {
  return links.length === 0 ? (
    <Gap say={say} />
  ) : (
    <ul className="inline-list">
      {links.map(({ text, url }) => (
        <li key={url}>
          <a href={url}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

const words = {
  what: w('Wat is het', 'What it is'),
  impact: w('Wat verandert er', 'What changes'),
  timeline: w('Tijdlijn', 'Timeline'),
  forWhom: w('Voor wie', 'For whom'),
  partners: w('Partners', 'Partners'),
  products: w('Wat het oplevert', 'What it delivers'),
  links: w('Verder lezen', 'Read more'),
  impactClass: w('Impactklasse', 'Impact class'),
  weDo: w('Wat doen wij', 'What we do'),
  notice: w('Wat merkt u ervan', 'What you will notice'),
  planning: w('Planning', 'Planning'),
  organisations: w('Wie doen mee', 'Who takes part'),
} as const;
const nationalTitle = w('Landelijk', 'National');
const nationalAbout = w('Voor alle regio’s gelijk.', 'The same for all regions.');
const regionalTitle = w('In', 'In');
const regionalAbout = w('Geschreven door de RSO van de regio.', 'Written by the regional organisation.');
const editText = w('Wijzig deze tekst', 'Change this text');
