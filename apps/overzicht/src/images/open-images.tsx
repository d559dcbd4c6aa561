import type { RecordGroup } from '@stelsel/citizen';
import { Link } from 'wouter';
import { useSourceNames } from '../parts/source-names.tsx';
import { paths } from '../paths.ts';
import { images as t } from '../words/texts/images.ts';
import { useWords } from '../words/use-words.tsx';

/** The way to the pictures of a study: one for each source that keeps them. */
export function OpenImages({ group }: { readonly group: RecordGroup }) {
  const { tell } = useWords();
  const nameOf = useSourceNames();
  const studies = group.members.map(({ view }) => view).filter(({ zib }) => zib === 'ImagingStudy');
  return studies.length === 0 ? null : (
    <div className="stack no-print">
      {studies.map(({ key, source }) => (
        <div key={key}>
          <Link className="nl-button nl-button--primary" href={paths.images(key)}>
            {studies.length === 1 ? tell(t.open) : tell(t.openOf, { name: nameOf([source]) })}
          </Link>
        </div>
      ))}
    </div>
  );
}
