import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { PageHead } from './page-head.tsx';

export function NotFound() {
  const { tell } = useWords();
  return (
    <>
      <PageHead title={shell.notFound} />
      <Paragraph>{tell(shell.notFoundHelp)}</Paragraph>
      <Link href={paths.overview}>{tell(shell.toOverview)}</Link>
    </>
  );
}
