import { useCollected } from '../collect/use-collected.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Tile } from '../parts/tile.tsx';
import { paths } from '../paths.ts';
import { recordIndex } from '../record/record-index.ts';
import { sections } from '../record/sections.ts';
import { overview } from '../words/texts/overview.ts';
import { shell } from '../words/texts/shell.ts';

/** All kinds, also the empty ones: that there is nothing is an answer too. */
export function KindsPage() {
  const { bySection } = recordIndex(useCollected().groups);
  return (
    <>
      <PageHead title={shell.kinds} lead={overview.everythingAbout} />
      <ul className="cards cards--kinds">
        {sections.map(({ name, slug, title, icon }) => {
          const count = bySection.get(name)?.length ?? 0;
          return (
            <li key={slug}>
              <Tile to={paths.section(slug)} icon={icon} title={title} count={count} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
