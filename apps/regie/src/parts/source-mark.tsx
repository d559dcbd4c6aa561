/** Where a fact comes from, beside the fact: who, how, when. */
import type { Source, SourceClass } from '@stelsel/regie';
import { documentText } from '../words/document-words.ts';
import { type Say, type Words, w } from '../words/words.ts';
import { When } from './when.tsx';

const sourceWords: Readonly<Record<SourceClass, Words>> = {
  measured: w('gemeten', 'measured'),
  verified: w('nagegaan', 'verified'),
  confirmed: w('bevestigd', 'confirmed'),
  declared: w('opgegeven', 'declared'),
  imported: w('uit document', 'from a document'),
  derived: w('afgeleid', 'derived'),
};

/** What the source of everything invented says; the mark of invention says it already. */
const inventedEvidence = 'invented country';

export function SourceMark({ say, source }: { readonly say: Say; readonly source: Source }) {
  const { evidence = inventedEvidence } = source;
  const document = evidence === inventedEvidence ? '' : `, ${say(documentText(evidence))}`;
  return (
    <small className={`source source--${source.class}`}>
      {say(sourceWords[source.class])}: {source.by}
      {document}, <When say={say} at={source.at} />
    </small>
  );
}
