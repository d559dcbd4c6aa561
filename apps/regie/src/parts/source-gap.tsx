/** Something a document does not say: which document, of which date. For invented records: not filled in. */
import { dayText, type HeldRecord } from '@stelsel/regie';
import { documentText } from '../words/document-words.ts';
import { notFilledIn } from '../words/light-words.ts';
import { type Say, type Words, w } from '../words/words.ts';
import { Gap } from './gap.tsx';

interface SourceGapProps {
  readonly say: Say;
  readonly record: Pick<HeldRecord, 'invented' | 'sourceOf'>;
  readonly words?: Words;
}

export function SourceGap({ say, record, words = notInDocument }: SourceGapProps) {
  const { class: known, evidence = '', at } = record.sourceOf('');
  if (record.invented || known !== 'imported') {
    return <Gap say={say} words={notFilledIn} />;
  }
  const document = documentText(evidence.slice(0, 3));
  const day = dayText(at);
  const source = w(`${words.nl} ${document.nl} (${day.nl})`, `${words.en} ${document.en} (${day.en})`);
  return <Gap say={say} words={source} />;
}

const notInDocument = w('niet genoemd in', 'not named in');
