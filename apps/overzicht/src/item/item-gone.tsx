import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Link } from 'wouter';
import type { Collected } from '../collect/collection.ts';
import { ProgressLine } from '../collect/progress-line.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { record as t } from '../words/texts/record.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** A row that is not here (yet): while collecting it may still come. */
export function ItemGone({ collected }: { readonly collected: Collected }) {
  const { tell } = useWords();
  if (collected.phase === 'busy' || collected.phase === 'nothing') {
    return (
      <>
        <PageHead title={t.item} />
        <ProgressLine collected={collected} />
      </>
    );
  }
  return (
    <>
      <PageHead title={t.gone} />
      <Paragraph>{tell(t.goneHelp)}</Paragraph>
      <Link href={paths.overview}>{tell(shell.toOverview)}</Link>
    </>
  );
}
