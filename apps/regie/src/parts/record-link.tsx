import type { HeldRecord } from '@stelsel/regie';
import type { Links } from '../layout/links.ts';
import type { Say } from '../words/words.ts';
import { InventedMark } from './invented-mark.tsx';

interface RecordLinkProps {
  readonly say: Say;
  readonly links: Links;
  readonly path: string;
  readonly of: Pick<HeldRecord, 'code' | 'invented'>;
  readonly name: string | null | undefined;
}

/** A record by name, to its page, with the mark of what is invented. */
export function RecordLink({ say, links, path, of, name }: RecordLinkProps) {
  return (
    <>
      <a href={links.page(path)}>{name ?? of.code}</a> {of.invented ? <InventedMark say={say} /> : null}
    </>
  );
}
