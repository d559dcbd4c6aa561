/** Making a proposal to a prescriber, and answering one: looked over before it goes, brought into the record of the other side. */
import type { Exchange } from '@stelsel/exchanges';
import { decisionsOn, writeProposal, writeProposalReply } from '@stelsel/zibs';
import type { FastifyReply } from 'fastify';
import { proposalTexts } from '../../../start/src/viewer/proposal-texts.ts';
import type { ProposalForm, ProposalView } from '../../../start/src/viewer/shown-proposal.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { dutchDay } from '../shown/day-text.ts';
import { showAskForm } from './ask-routes.ts';
import type { OpenProposal } from './open-proposal.ts';
import { nameOfPerson } from './viewer-choices.ts';
import type { Route, ShowOptions, Visit, VisitDeps } from './visit.ts';

export const proposalRoutes: readonly Route[] = [{ method: 'POST', path: viewerPaths.proposal, work: take }];

async function take(visit: Visit, deps: VisitDeps): Promise<FastifyReply> {
  const { shift, field } = visit;
  const proposal = shift.proposals.get(field('handle'));
  if (proposal === undefined) {
    return showAskForm(visit, deps, { problem: fault('CLI-NOT-OPEN').text });
  }
  const form = { use: field('use'), why: field('why'), decision: field('decision') };
  const step = field('step');
  const filled = proposal.answers === undefined ? form.use !== '' && form.why !== '' : form.decision !== '';
  if (step === 'send' && filled) {
    return send(visit, deps, proposal, form);
  }
  const missing = step === 'preview' && !filled ? { problem: proposalTexts.missing } : {};
  return show(visit, proposal, form, step === 'preview' && filled ? 'preview' : 'form', missing);
}

function show(
  { shift, field, show: draw }: Visit,
  { row, subject, to, answers }: OpenProposal,
  form: ProposalForm,
  step: ProposalView['step'],
  options: ShowOptions,
): FastifyReply {
  const decisions = answers === undefined ? [] : decisionsOn(answers.kind);
  const now = answers === undefined ? row.sentence : answers.sentence;
  return draw(
    {
      kind: 'proposal',
      handle: field('handle'),
      step,
      medicine: row.ownTitle ?? row.title,
      person: nameOfPerson(subject)[shift.language],
      to: to.name,
      form: form.decision === '' ? { ...form, decision: decisions[0]?.code ?? '' } : form,
      decisions: decisions.map(({ code, words }) => ({ id: code, name: words })),
      ...(now === undefined ? {} : { now }),
    },
    options,
  );
}

async function send(visit: Visit, deps: VisitDeps, proposal: OpenProposal, form: ProposalForm): Promise<FastifyReply> {
  const { desk, shift, field } = visit;
  const { exchange, subject, to, answers } = proposal;
  const resource = written(visit, deps, proposal, form);
  const delivery = deliveryFor(
    deps.exchanges.find(({ id }) => id === exchange),
    resource,
  );
  const body = { exchange, delivery, receiver: to.ura, subject, purpose: 'TREAT', resources: [resource], keep: true };
  const sent = await desk.call('POST', 'deliveries', body);
  if (!sent.ok) {
    return show(visit, proposal, form, 'form', { problem: sent.fault.text });
  }
  shift.proposals.delete(field('handle'));
  return showAskForm(visit, deps, { done: answers === undefined ? proposalTexts.sent : proposalTexts.answered });
}

function written({ shift }: Visit, { clock, randomness }: VisitDeps, proposal: OpenProposal, form: ProposalForm) {
  const common = { subject: proposal.subject, day: dutchDay(clock.nowMs()), by: shift.professional.name.nl };
  return proposal.answers === undefined
    ? writeProposal(proposal.view, {
        ...common,
        use: form.use,
        why: form.why,
        number: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${randomness.uuid()}` },
      })
    : writeProposalReply(proposal.view, proposal.answers.kind, { ...common, decision: form.decision, words: form.why });
}

/** The delivery of the exchange that takes this resource, whatever it is called. */
function deliveryFor(exchange: Exchange | undefined, resource: ReturnType<typeof writeProposal>): string {
  const [profile] = (resource.meta as { readonly profile?: readonly string[] }).profile ?? [];
  const { intent } = resource;
  const found = (exchange?.versions ?? [])
    .flatMap(({ deliveries = [] }) => deliveries)
    .find(({ accepts }) =>
      accepts.some(
        (one) =>
          one.type === resource.resourceType && one.profile === profile && (one.having?.intent ?? intent) === intent,
      ),
    );
  return found?.id ?? '';
}
