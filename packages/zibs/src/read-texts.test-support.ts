/** All texts of a view that people read, for the rules about wording. */
import type { Text } from '@stelsel/kernel';
import type { ZibView } from './zib.ts';

/** R1: what may never be read. */
export const technical = /urn:|http|\bid\b|\d{6,}/i;

/** Everything people read, without the source's own sentences, telephone numbers and addresses. */
export function readTexts(view: ZibView): readonly string[] {
  const facts = [...view.facts, ...view.more];
  const said = facts.filter((fact) => fact.kind === undefined).map((fact) => fact.value);
  const texts = [view.status?.text, view.certainty?.text, view.date?.text, ...facts.map((fact) => fact.label)];
  const both = texts.filter((text): text is Text => text !== undefined).flatMap((text) => [text.nl, text.en]);
  return [view.title, view.term ?? '', ...said, ...both];
}
