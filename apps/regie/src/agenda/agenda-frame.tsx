/** What every page of one multi-year agenda shares: which agenda, its own pages, never a word of the other. */
import { err, ok, type Result } from '@stelsel/kernel';
import { type Agenda, agendas, type PageRequest, regieFaults } from '@stelsel/regie';
import { SectionTabs } from '../layout/section-tabs.tsx';
import { w } from '../words/words.ts';

/** Fault: REG-UNKNOWN. */
export function askedAgenda({ params }: Pick<PageRequest, 'params'>): Result<Agenda> {
  const found = agendas.find((name) => name === params.agenda);
  return found === undefined ? err(regieFaults('REG-UNKNOWN', { type: 'agenda', id: params.agenda ?? '' })) : ok(found);
}

export const agendaPath = (agenda: Agenda, rest = ''): string => `/meerjarenagenda/${agenda}${rest}`;

export function AgendaTabs({ request, agenda }: { readonly request: PageRequest; readonly agenda: Agenda }) {
  return (
    <SectionTabs
      request={request}
      tabs={[
        { path: agendaPath(agenda), words: w('Planning', 'Plan') },
        { path: agendaPath(agenda, '/sectoren'), words: w('Per sector', 'Per sector') },
        { path: agendaPath(agenda, '/capaciteit'), words: w('Capaciteit', 'Capacity') },
        { path: agendaPath(agenda, '/antwoorden'), words: w('Leveranciers', 'Suppliers') },
        { path: agendaPath(agenda, '/wat-als'), words: w('Wat als?', 'What if?') },
        { path: agendaPath(agenda, '/dekking'), words: w('Wat ontbreekt', 'What is missing') },
        { path: agendaPath(agenda, '/besluiten'), words: w('Voorstellen en besluiten', 'Proposals and decisions') },
      ]}
    />
  );
}
