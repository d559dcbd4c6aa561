/** What a professional can do about one treatment: propose something to its prescriber, or answer what was proposed to her. */
import { parseUra, type Ura } from '@stelsel/kernel';
import type { ProposalKind, Told, TreatmentRow, ZibView } from '@stelsel/zibs';
import type { ShownTreatmentActs } from '../../../start/src/viewer/shown-answer.ts';
import { viewerLimits } from './limits.ts';
import type { OpenProposal } from './open-proposal.ts';
import type { Visit, VisitDeps } from './visit.ts';

/** Made to the source of the agreement that holds; answered where the own record keeps one that somebody brought. */
export function actsOn(
  { shift }: Visit,
  { randomness }: VisitDeps,
  { exchange, subject }: Pick<OpenProposal, 'exchange' | 'subject'>,
): (row: TreatmentRow) => ShownTreatmentActs {
  const keep = (proposal: OpenProposal): string => {
    const handle = randomness.uuid();
    shift.proposals.set(handle, proposal);
    const [oldest] = shift.proposals.keys();
    if (shift.proposals.size > viewerLimits.proposals && oldest !== undefined) {
      shift.proposals.delete(oldest);
    }
    return handle;
  };
  return (row) => {
    const common = { exchange, subject, row };
    const agreed = row.agreed.find(({ kind, source }) => kind === 'MA' && source.ura !== shift.at);
    const prescriber = parseUra(agreed?.source.ura ?? '');
    const answer = row.proposed
      .filter(({ source, reply }) => source.ura === shift.at && reply === undefined)
      .flatMap(({ kind, view, by, sentence }) => {
        const from = broughtBy(view);
        return from === undefined || !isProposal(kind)
          ? []
          : [
              {
                handle: keep({
                  ...common,
                  view,
                  answers: { kind, ...(sentence === undefined ? {} : { sentence }) },
                  to: { ura: from, name: by },
                }),
                from: by,
              },
            ];
      });
    return agreed === undefined || !prescriber.ok
      ? { answer }
      : {
          answer,
          propose: {
            handle: keep({ ...common, view: agreed.view, to: { ura: prescriber.value, name: agreed.source.name } }),
            to: agreed.source.name,
          },
        };
  };
}

function isProposal(kind: Told['kind']): kind is ProposalKind {
  return kind === 'VMA' || kind === 'VVV';
}

/** The mark that the guards set on what another organisation wrote here. */
function broughtBy({ original: { resource } }: ZibView): Ura | undefined {
  const { tag = [] } = (resource.meta ?? {}) as { readonly tag?: readonly { system?: string; code?: string }[] };
  const ura = parseUra(tag.find(({ system }) => system === 'urn:stelsel:delivered-by')?.code ?? '');
  return ura.ok ? ura.value : undefined;
}
