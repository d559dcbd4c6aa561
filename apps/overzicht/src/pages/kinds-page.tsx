import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import { Link } from 'wouter';
import { useCollected } from '../collect/use-collected.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { recordIndex } from '../record/record-index.ts';
import { sections } from '../record/sections.ts';
import { overview } from '../words/texts/overview.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** All kinds, also the empty ones: that there is nothing is an answer too. */
export function KindsPage() {
  const { tell } = useWords();
  const { bySection } = recordIndex(useCollected().groups);
  return (
    <>
      <PageHead title={shell.kinds} lead={overview.everythingAbout} />
      <ul className="cards cards--kinds">
        {sections.map(({ name, slug, title, icon }) => {
          const count = bySection.get(name)?.length ?? 0;
          return (
            <li key={slug}>
              <Link className="card tile" href={paths.section(slug)}>
                <span className="tile__head">
                  <Icon name={icon} />
                  {tell(title)}
                  {count === 0 ? null : <NumberBadge>{count}</NumberBadge>}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
