/**
 * The books as one drawing in four steps: source, scheme, place, result. What stands on an account at the end is drawn
 * too, as not yet awarded, awarded and not yet paid, or not yet accounted for, so that every step carries the same sum.
 */
import type { Entry } from './ledger.ts';
import { balances, flows } from './ledger.ts';

const moneySteps = ['source', 'scheme', 'place', 'result'] as const;
type MoneyStep = (typeof moneySteps)[number];

/** Places taken together by region, or by sector. */
export type PlaceBy = 'region' | 'sector';

export interface MoneyNode {
  /** `scheme:v.x`, `place:v-duinrand`, `result:verified`. */
  readonly id: string;
  readonly step: MoneyStep;
  /** Code of the scheme, region or sector; for results one of `moneyResults`. */
  readonly name: string;
  readonly amountCents: number;
}

export interface MoneyLink {
  readonly from: string;
  readonly to: string;
  readonly amountCents: number;
}

export interface MoneyMap {
  readonly nodes: readonly MoneyNode[];
  readonly links: readonly MoneyLink[];
}

export function moneyMap(entries: readonly Entry[], by: PlaceBy): MoneyMap {
  const links = new Map<string, MoneyLink>();
  const left = new Map<string, number>();
  const add = (from: string, to: string, amountCents: number): void => {
    const key = `${from}\n${to}`;
    links.set(key, { from, to, amountCents: (links.get(key)?.amountCents ?? 0) + amountCents });
    left.set(from, (left.get(from) ?? 0) - amountCents);
    left.set(to, (left.get(to) ?? 0) + amountCents);
  };
  for (const { from, to, amountCents } of flows(entries)) {
    const source = nodeOf(from, by);
    const target = to.startsWith('bron:') ? 'result:returned' : nodeOf(to, by);
    // What is promised is still of the scheme: nothing moves in the drawing.
    if (source !== target) {
      add(source, target, amountCents);
    }
  }
  for (const [account, cents] of balances(entries)) {
    if (cents > 0 && account.startsWith('toezegging:')) {
      add(nodeOf(account, by), 'result:committed', cents);
    }
  }
  for (const [id, cents] of [...left]) {
    if (cents > 0 && id.startsWith('scheme:')) {
      add(id, 'result:not-awarded', cents);
    } else if (cents > 0 && id.startsWith('place:')) {
      add(id, 'result:open', cents);
    }
  }
  return { links: [...links.values()], nodes: nodesOf([...links.values()]) };
}

/** `regio:v-duinrand/ggz` is one place by region and another by sector; `toezegging:v.x/v-duinrand/ggz` is of its scheme. */
function nodeOf(account: string, by: PlaceBy): string {
  const [kind = '', name = ''] = account.split(/:(.*)/s);
  switch (kind) {
    case 'bron':
      return `source:${name}`;
    case 'regeling':
      return `scheme:${name}`;
    case 'toezegging':
      return `scheme:${name.split('/')[0] ?? name}`;
    case 'resultaat':
      return name === 'geverifieerd' ? 'result:verified' : 'result:unverified';
    default:
      return `place:${name.split('/')[by === 'region' ? 0 : 1] ?? name}`;
  }
}

/** The amount of a node is what arrives, or for a source what leaves. */
function nodesOf(links: readonly MoneyLink[]): readonly MoneyNode[] {
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]));
  return [...ids].map((id) => {
    const [step = '', name = ''] = id.split(/:(.*)/s);
    const side = step === 'source' ? 'from' : 'to';
    const amountCents = links.reduce((total, link) => total + (link[side] === id ? link.amountCents : 0), 0);
    return { id, step: step as MoneyStep, name, amountCents };
  });
}
