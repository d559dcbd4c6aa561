import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { RecordGroup } from '@stelsel/citizen';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useSettings } from '../app-context.ts';
import { useCollected } from '../collect/use-collected.ts';
import { OpenImages } from '../images/open-images.tsx';
import { CalendarLink } from '../item/calendar-link.tsx';
import { DocumentLinks } from '../item/document-links.tsx';
import { Facts } from '../item/facts.tsx';
import { itemFacts, moreFacts } from '../item/item-facts.ts';
import { ItemGone } from '../item/item-gone.tsx';
import { LearnMore } from '../item/learn-more.tsx';
import { Notes } from '../item/notes.tsx';
import { Related } from '../item/related.tsx';
import { ReportError } from '../item/report-error.tsx';
import { Sources } from '../item/sources.tsx';
import { Curtain } from '../labs/curtain.tsx';
import { ResultValue } from '../labs/result-value.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { recordLimits } from '../record/limits.ts';
import { recordIndex } from '../record/record-index.ts';
import { sectionOf } from '../record/sections.ts';
import { useRights } from '../session/use-rights.ts';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';

/** One row with everything that is known of it, who says so, and what the person can do about it. */
export function ItemPage() {
  const { tell } = useWords();
  const { key = '' } = useParams();
  const collected = useCollected();
  const [shown, setShown] = useState(false);
  const group = recordIndex(collected.groups).byKey.get(key);
  if (group === undefined) {
    return <ItemGone collected={collected} />;
  }
  if (group.sensitive && !shown) {
    return (
      <>
        <PageHead title={t.sensitive} tab={t.item} lead={t.sensitiveAbout} back />
        <Button purpose="primary" onClick={() => setShown(true)}>
          {tell(t.show)}
        </Button>
      </>
    );
  }
  return <Item group={group} />;
}

function Item({ group }: { readonly group: RecordGroup }) {
  const { tell } = useWords();
  const section = sectionOf(group);
  return (
    <>
      <PageHead title={group.ownTitle ?? group.title} tab={t.item} back>
        <p className="muted">
          <Link href={paths.section(section.slug)}>{tell(section.title)}</Link>
        </p>
      </PageHead>
      <Curtain group={group}>
        <ItemBody group={group} />
      </Curtain>
    </>
  );
}

function ItemBody({ group }: { readonly group: RecordGroup }) {
  const { tell } = useWords();
  const { simple } = useSettings();
  const collected = useCollected();
  const may = useRights();
  const section = sectionOf(group);
  const facts = itemFacts(group);
  const isResult = group.lead.zib === 'LaboratoryTestResult';
  const first = simple ? facts.slice(0, recordLimits.simpleFacts) : facts;
  const rest = [...facts.slice(first.length), ...moreFacts(group)];
  return (
    <div className="stack stack--wide">
      {group.members.length === 0 ? <Notice kind="plain">{tell(t.withdrawnAbout)}</Notice> : null}
      <Disagreements group={group} />
      <section className="card stack">
        {isResult ? <ResultValue group={group} /> : null}
        <Facts facts={isResult ? first.filter(({ id }) => !['value', 'flag'].includes(id)) : first} big={!isResult} />
        <OpenImages group={group} />
        <DocumentLinks group={group} />
        {section.name === 'appointments' ? <CalendarLink group={group} /> : null}
        {rest.length === 0 ? null : (
          <details>
            <summary>{tell(t.more)}</summary>
            <Facts facts={rest} />
          </details>
        )}
      </section>
      <Related group={group} index={recordIndex(collected.groups)} />
      <Sources group={group} />
      <section className="stack">
        <Heading level={2}>{tell(t.ask)}</Heading>
        <LearnMore />
      </section>
      {may('act') ? (
        <section>
          <ReportError group={group} />
          <Notes group={group} />
        </section>
      ) : null}
    </div>
  );
}

/** In words, at the top: a difference must not be found by accident. */
function Disagreements({ group }: { readonly group: RecordGroup }) {
  const { tell } = useWords();
  const texts = [
    ...group.differences.map(({ text }) => text),
    ...group.conflicts.map(({ difference }) => difference.text),
  ];
  const different = [...new Map(texts.map((text) => [text.nl, text])).values()];
  return different.length === 0 ? null : (
    <div className="stack">
      {different.map((text) => (
        <Notice key={text.nl} kind="warn">
          {tell(text)}
        </Notice>
      ))}
    </div>
  );
}
