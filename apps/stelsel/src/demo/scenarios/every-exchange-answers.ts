import assert from 'node:assert/strict';
import { createPolicyEngine, type PolicyEngine } from '@stelsel/authorization';
import { discoverExchanges, type Exchange } from '@stelsel/exchanges';
import { type Actor, type Bsn, type Purpose, type Ura, type Uzi, unwrap } from '@stelsel/kernel';
import type { Answer, SourceState } from '@stelsel/network';
import { region as invented, storyPeople } from '@stelsel/population';
import type { Asker } from '../../ask/asker.ts';
import type { RunningRegion } from '../running-region.ts';
import type { Figure, Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

/** Fewer would not be an exchange between several. */
const nodes = 3;

/**
 * Every exchange that is asked first of all, by the professional who may ask most of it, about people of the stories, until
 * one is known to enough organisations. Where the only holder of the region is the asker's own organisation, the person asks.
 * Exchanges that rest on a Task or are delivered have scenarios of their own.
 */
export const everyExchangeAnswers: Scenario = {
  name: 'every-exchange-answers',
  promise: {
    nl: 'Elke uitwisseling die je kunt vragen, geeft antwoord van ten minste drie organisaties; ook van een die alleen FHIR STU3 spreekt.',
    en: 'Every exchange that can be asked is answered by at least three organisations, one that speaks FHIR STU3 only among them.',
  },
  run: async (region) => {
    const exchanges = await discoverExchanges();
    const policies = unwrap(createPolicyEngine(exchanges));
    const asked = exchanges
      .filter(({ patterns }) => patterns[0] === 'query')
      .flatMap((exchange) => {
        const who = bestAsker(policies, exchange);
        return who === undefined ? [] : [{ exchange, ...who }];
      });
    assert.ok(asked.length >= 10, 'most exchanges can be asked');
    const problems: string[] = [];
    const heard = new Set<string>();
    for (const one of asked) {
      const answers = await askAbout(region, one);
      const all = answers.flatMap(({ sources }) => sources);
      for (const { ura, status } of all) {
        if (status === 'done') {
          heard.add(ura);
        }
      }
      problems.push(...problemsOf(one.exchange, answers));
    }
    assert.deepEqual(problems, []);
    const old = invented.organizations.filter(({ fhir }) => fhir === 'stu3').map(({ ura }) => ura);
    assert.ok(
      old.some((ura) => heard.has(ura)),
      'an organisation on STU3 answers',
    );
    return [figure('Uitwisselingen die antwoord gaven', 'Exchanges that were answered', asked.length)];
  },
};

interface Asking {
  readonly exchange: Exchange;
  readonly asker: Asker;
  readonly purpose: Purpose;
}

/** Stops at the first person about whom enough organisations were heard and somebody has something. */
async function askAbout(region: RunningRegion, asking: Asking): Promise<readonly Answer[]> {
  const people = storyPeople.filter(({ holders }) => holders.length > 0);
  const answers: Answer[] = [];
  for (const asker of [asking.asker, 'the person'] as const) {
    for (const { bsn } of people) {
      const answer = await askUntilHeard(
        region,
        asking,
        asker === 'the person' ? { kind: 'citizen', bsn } : asker,
        bsn,
      );
      answers.push(answer);
      if (answer.groups.length > 0 && answer.sources.length >= nodes) {
        return answers;
      }
    }
    if (answers.some(({ groups }) => groups.length > 0)) {
      return answers;
    }
  }
  return answers;
}

function askUntilHeard(
  region: RunningRegion,
  { exchange, purpose }: Asking,
  asker: Asker,
  subject: Bsn,
): Promise<Answer> {
  const own = asker.kind === 'citizen' ? 'PATRQT' : purpose;
  return untilTrue(
    () => region.answer({ asker, subject, exchange: exchange.id, purpose: own }),
    ({ sources }) => !sources.some(isLate),
  );
}

/** On a machine that does much else a source can be late; then it is asked again. */
function isLate({ status, reason }: SourceState): boolean {
  return status === 'failed' && reason !== 'failed-address';
}

/** Who does not take part has no address for the exchange, and is told as not reached. */
function problemsOf({ id }: Exchange, answers: readonly Answer[]): readonly string[] {
  const failed = answers.flatMap(({ sources }) => sources).filter(isLate);
  return [
    ...(answers.some(({ groups }) => groups.length > 0) ? [] : [`${id}: nobody answers`]),
    ...failed.map(({ name, statusText, fault }) => `${id}: ${name} ${statusText.nl} ${fault?.code ?? ''}`),
  ];
}

/** The professional of the region whom the policies of the exchange let see most, and for which purpose. */
function bestAsker(policies: PolicyEngine, exchange: Exchange): Omit<Asking, 'exchange'> | undefined {
  const purposes = exchange.purposes.filter((purpose) => purpose === 'TREAT' || purpose === 'ETREAT');
  const candidates = invented.organizations.flatMap(({ ura, name, type, professionals }) =>
    professionals.flatMap((person) =>
      purposes.map((purpose) => {
        const organization = { ura: ura as Ura, name, type };
        const professional = { id: person.uzi as Uzi, name: person.name, role: person.role };
        const actor: Actor = { organization, client: ura, professional, purpose, scope: [exchange.id], tokenId: ura };
        const asker: Asker = { kind: 'professional', role: person.role, ura: organization.ura };
        return { asker, purpose, seen: countSeen(policies, exchange, actor) };
      }),
    ),
  );
  const best = candidates.toSorted((a, b) => b.seen - a.seen)[0];
  return best === undefined || best.seen === 0 ? undefined : { asker: best.asker, purpose: best.purpose };
}

function countSeen(policies: PolicyEngine, exchange: Exchange, actor: Actor): number {
  const queries = exchange.versions.flatMap(({ queries, id: version }) => queries.map((query) => ({ query, version })));
  return queries.filter(({ query, version }) => {
    const relation = actor.purpose === 'ETREAT' ? 'none' : 'treatment';
    const holder = { type: query.keptBy[0] ?? '' };
    const decision = policies.decide({ actor, exchange, version, query, relation, holder, consent: 'permit' });
    return decision.ok && decision.value.allow;
  }).length;
}

function figure(nl: string, en: string, value: number): Figure {
  return { label: { nl, en }, value, origin: 'gemeten' };
}
