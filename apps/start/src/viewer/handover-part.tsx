import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { HandoverChanges } from './handover-changes.tsx';
import { Part } from './part.tsx';
import { Rows } from './row.tsx';
import type { ShownHandover, ShownHandoverSection } from './shown-answer.ts';
import { viewerTexts } from './viewer-texts.ts';

/** A handover as a nurse reads it: what changed, then the sections in their order, then what is not there and by whom. */
export function HandoverPart({ handover, id }: { readonly handover: ShownHandover; readonly id: string }) {
  const say = useWords();
  const { source, document, remark, sections, other, withdrawn, since } = handover;
  const filled = sections.filter(({ state }) => state === 'filled');
  return (
    <Part id={id} title={`${say(viewerTexts.handover)} ${source}`}>
      {document === undefined ? null : (
        <p>
          {[document.title, document.date]
            .filter((words) => words !== undefined)
            .map(say)
            .join(' · ')}
        </p>
      )}
      {remark === undefined ? null : <p className="difference">{say(remark)}</p>}
      {since === undefined ? null : <HandoverChanges since={since} />}
      <MissingSections sections={sections} />
      {filled.map((section) => (
        <Section key={section.name.nl} section={section} />
      ))}
      {other.length === 0 ? null : <Heading level={3}>{say(viewerTexts.other)}</Heading>}
      {other.length === 0 ? null : <Rows rows={other} />}
      {withdrawn.length === 0 ? null : (
        <details>
          <summary>
            {say(viewerTexts.withdrawn)} ({withdrawn.length})
          </summary>
          <Rows rows={withdrawn} />
        </details>
      )}
    </Part>
  );
}

const places = {
  medication: { href: '#medicijnen', words: viewerTexts.seeMedication },
  directives: { href: '#afspraken', words: viewerTexts.seeDirectives },
} as const;

function Section({ section: { name, remark, rows, elsewhere } }: { readonly section: ShownHandoverSection }) {
  const say = useWords();
  const place = elsewhere === undefined ? undefined : places[elsewhere];
  return (
    <section className="handover__section">
      <Heading level={3}>{say(name)}</Heading>
      {remark === undefined ? null : <p className="difference">{say(remark)}</p>}
      {place === undefined ? null : (
        <p>
          <a href={place.href}>{say(place.words)}</a>
        </p>
      )}
      {rows.length === 0 ? null : <Rows rows={rows} />}
    </section>
  );
}

/** Never left for people to guess: each empty section under the reason that it is empty. */
function MissingSections({ sections }: { readonly sections: readonly ShownHandoverSection[] }) {
  const say = useWords();
  const byRemark = Map.groupBy(
    sections.filter(({ state }) => state !== 'filled'),
    ({ remark, state }) => (remark === undefined ? state : say(remark)),
  );
  return byRemark.size === 0 ? null : (
    <div className="handover__missing">
      <Heading level={3}>{say(viewerTexts.lacks)}</Heading>
      <dl>
        {[...byRemark].map(([remark, some]) => (
          <div key={remark}>
            <dt>{remark}</dt>
            <dd>{some.map(({ name }) => say(name)).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
