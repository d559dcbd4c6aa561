import { useParams } from 'wouter';
import { useCollected } from '../collect/use-collected.ts';
import { ResultsBody } from '../labs/results-body.tsx';
import { MedicationBody } from '../medication/medication-body.tsx';
import { EmptyNotice } from '../parts/empty-notice.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { recordIndex } from '../record/record-index.ts';
import { SectionBody } from '../record/section-body.tsx';
import { sectionBySlug } from '../record/sections.ts';
import { Withdrawn } from '../record/withdrawn.tsx';
import { record as t } from '../words/texts/record.ts';

/** Everything of one kind. Medicines and results have a form of their own; the rest are rows in an order that fits. */
export function SectionPage() {
  const { slug = '' } = useParams();
  const collected = useCollected();
  const section = sectionBySlug(slug);
  if (section === undefined) {
    return <NotFound />;
  }
  const index = recordIndex(collected.groups);
  const rows = index.bySection.get(section.name) ?? [];
  const withdrawn = index.withdrawnBySection.get(section.name) ?? [];
  const body =
    section.name === 'medication' ? (
      <MedicationBody />
    ) : section.name === 'results' || section.name === 'measurements' ? (
      <ResultsBody groups={rows} laboratory={section.name === 'results'} />
    ) : (
      <SectionBody section={section.name} groups={rows} />
    );
  return (
    <>
      <PageHead title={section.title} {...(section.about === undefined ? {} : { lead: section.about })} />
      <div className="stack">
        {rows.length === 0 ? (
          <EmptyNotice
            collected={collected}
            {...(section.name === 'allergies' ? { complete: t.emptyAllergies } : {})}
          />
        ) : (
          body
        )}
        <Withdrawn groups={withdrawn} />
      </div>
    </>
  );
}
