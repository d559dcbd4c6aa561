import { Link } from 'wouter';
import type { Collected } from '../collect/collection.ts';
import { Icon } from '../parts/icon.tsx';
import { paths } from '../paths.ts';
import { overview as t } from '../words/texts/overview.ts';
import { useWords } from '../words/use-words.tsx';

/** In one line: of whom this is, and whether somebody is missing. */
export function Heard({ collected: { sources } }: { readonly collected: Collected }) {
  const { tell } = useWords();
  const heard = sources.filter(({ status }) => ['done', 'empty', 'not-kept'].includes(status)).length;
  const all = sources.length;
  return all === 0 ? null : (
    <p className="heard">
      <Icon name={heard === all ? 'check' : 'missing'} />
      <Link href={paths.collecting}>
        {heard === all ? tell(all === 1 ? t.heardOne : t.heardAll, { n: all }) : tell(t.heardSome, { n: heard, all })}
      </Link>
    </p>
  );
}
