/**
 * What somebody agreed about care, per subject: the newest agreement on top, older ones as history. Where two agreements
 * that both stand say something else, date decides, then who agreed to it; it is always shown that they differ.
 */
import type { Text } from '@stelsel/kernel';
import { byText } from '../merge/canonical.ts';
import { conceptKey } from '../merge/keys.ts';
import type { ZibView } from '../zib.ts';
import { urgencyOf } from './urgency.ts';

/** All agreements about one treatment, or of one kind of declaration. */
export interface DirectiveTopic {
  readonly key: string;
  readonly title: string;
  readonly ownTitle?: Text;
  /** What counts now, the one to follow first; empty when everything ended or was withdrawn. */
  readonly standing: readonly ZibView[];
  /** What no longer counts: older, ended, or never made final; newest first. */
  readonly history: readonly ZibView[];
  /** "Dit bleek een fout". */
  readonly withdrawn: readonly ZibView[];
  readonly conflict?: DirectiveConflict;
}

export interface DirectiveConflict {
  /** Which rule put the first one on top; `none` when nothing could. */
  readonly decidedBy: 'date' | 'author' | 'none';
  /** Agreements that say otherwise than the first. */
  readonly others: readonly ZibView[];
  readonly text: Text;
}

const families = new Set(['TreatmentDirective2', 'AdvanceDirective']);

const texts: Readonly<Record<DirectiveConflict['decidedBy'], Text>> = {
  date: {
    nl: 'De nieuwste afspraak geldt. Een oudere afspraak die nog openstaat, zegt iets anders.',
    en: 'The newest agreement counts. An older agreement that is still open says otherwise.',
  },
  author: {
    nl: 'Twee afspraken van dezelfde dag verschillen. De afspraak die de persoon zelf maakte, geldt.',
    en: 'Two agreements of the same day differ. The one the person made counts.',
  },
  none: {
    nl: 'Twee afspraken van dezelfde dag verschillen. Het is niet zeker welke geldt: vraag het na.',
    en: 'Two agreements of the same day differ. It is not certain which one counts: ask.',
  },
};

/**
 * `views` may be of several sources; what is no directive is left out. `today` (yyyy-mm-dd) tells which agreements have
 * ended. Topics that matter most in an emergency stand first. Nothing is dropped: every directive is in exactly one place.
 */
export function directiveTopics(views: readonly ZibView[], today: string): readonly DirectiveTopic[] {
  const directives = views.filter(({ zib }) => families.has(zib));
  return [...Map.groupBy(directives, topicKey)]
    .map(([key, found]) => topicOf(key, found, today))
    .sort(byText(({ standing: [first], key, title }) => `${urgencyOf(first ?? key)} ${title} ${key}`));
}

function topicKey(view: ZibView): string {
  return `${view.original.person} ${view.zib} ${conceptKey(view) ?? view.title}`;
}

function topicOf(key: string, found: readonly ZibView[], today: string): DirectiveTopic {
  const ordered = [...found].sort(newestFirst);
  const telling = firstPerSaying(ordered.filter((view) => isStanding(view, today)));
  const lead = telling[0] ?? ordered[0];
  const conflict = conflictIn(telling);
  return {
    key,
    title: lead?.title ?? '',
    ...(lead?.ownTitle === undefined ? {} : { ownTitle: lead.ownTitle }),
    standing: conflict?.decidedBy === 'none' ? telling : telling.slice(0, 1),
    history: ordered.filter((view) => !view.enteredInError && !isOnTop(view, telling, conflict)),
    withdrawn: ordered.filter(({ enteredInError }) => enteredInError),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

function isOnTop(view: ZibView, telling: readonly ZibView[], conflict: DirectiveConflict | undefined): boolean {
  return conflict?.decidedBy === 'none' ? telling.includes(view) : telling[0] === view;
}

function conflictIn([first, ...rest]: readonly ZibView[]): DirectiveConflict | undefined {
  if (first === undefined || rest.length === 0) {
    return undefined;
  }
  const sameDay = rest.filter((view) => dayOf(view) === dayOf(first));
  const decidedBy =
    sameDay.length === 0 ? 'date' : sameDay.every((view) => authorOf(view) < authorOf(first)) ? 'author' : 'none';
  return { decidedBy, others: rest, text: texts[decidedBy] };
}

function isStanding(view: ZibView, today: string): boolean {
  const ended = view.end?.to !== undefined && view.end.to < today;
  return !view.enteredInError && !ended && (view.status === undefined || view.status.code === 'active');
}

/** Of agreements that say the same, the newest is enough: the older ones are history. */
function firstPerSaying(newestFirst: readonly ZibView[]): readonly ZibView[] {
  const first = new Map<string, ZibView>();
  for (const view of newestFirst) {
    const saying = sayingOf(view);
    first.set(saying, first.get(saying) ?? view);
  }
  return [...first.values()];
}

/** What an agreement comes down to: the decision and its condition. A declaration says nothing else than its newest. */
function sayingOf({ zib, merging, facts }: ZibView): string {
  const condition = facts.find(({ id }) => id === 'conditions')?.value ?? '';
  return zib === 'TreatmentDirective2' ? `${merging.decision} ${condition}` : '';
}

function dayOf(view: ZibView): string {
  return view.date?.from ?? '';
}

/** Who agreed: the person, then a representative, then only a professional. */
function authorOf(view: ZibView): number {
  return Number(view.merging.party ?? 0);
}

/** By day, then by who agreed, then in an order that does not depend on how the records came. */
function newestFirst(a: ZibView, b: ZibView): number {
  const order = (view: ZibView): string =>
    `${dayOf(view)} ${authorOf(view)} ${view.original.source.ura} ${view.original.resource.id}`;
  const [left, right] = [order(a), order(b)];
  return left === right ? 0 : left < right ? 1 : -1;
}
