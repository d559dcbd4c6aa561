import { fault } from '../../faults.ts';
import { storedItem } from '../../rest/answer-body.ts';
import type { PerformContext } from '../../rest/perform-context.ts';
import { personOfResource } from '../own-record.ts';
import { type MatchedDelivery, type Pass, proven, refuse } from '../pass.ts';
import { deliveredBySystem, isDeliveredBy, markDelivered } from './delivered.ts';
import { writeBrought } from './write-brought.ts';

/**
 * Takes a delivery that came alone. It gets an id of ours and the marks of who brought it; the answer says no more than that it
 * was taken. An update reaches only what the same organisation brought under the same exchange about the same person: anything
 * else is not there for it.
 */
export async function takeDelivery(pass: Pass, matched: MatchedDelivery, context: PerformContext): Promise<Pass> {
  const { request } = pass;
  const resource = proven(request.resource, 'resource');
  const by = proven(pass.actor, 'actor').organization.ura;
  const { exchange, version } = matched;
  const marked = markDelivered(resource, { by, exchange: exchange.id, version: version.id });
  const brought = { ...request, prefer: { ...request.prefer, return: 'minimal' } };
  if (request.interaction === 'update') {
    const standing = await ownEarlier(pass, matched, context);
    return standing === undefined
      ? refuse(pass, 'holds-nothing', fault('NOD-NOT-FOUND'))
      : writeBrought(pass, context, { ...brought, resource: marked, ifMatch: request.ifMatch ?? standing });
  }
  const { id: _theirs, ...fresh } = marked;
  const { ifNoneExist, ...always } = brought;
  const once = ifNoneExist === undefined ? {} : { ifNoneExist: `${ifNoneExist}&_tag=${deliveredBySystem}|${by}` };
  return writeBrought(pass, context, { ...always, ...once, resource: fresh });
}

/** The version of what the same organisation brought before about this person. */
async function ownEarlier(
  pass: Pass,
  { exchange }: MatchedDelivery,
  context: PerformContext,
): Promise<number | undefined> {
  const { type = '', id = '' } = pass.request;
  const stored = await context.repository.read(type, id);
  if (!stored.ok) {
    return undefined;
  }
  const { resource } = storedItem(stored.value);
  const by = proven(pass.actor, 'actor').organization.ura;
  const own = isDeliveredBy(resource, { by, exchange: exchange.id });
  const person = own ? await personOfResource(context.repository, resource) : undefined;
  return person === proven(pass.subject, 'subject') ? stored.value.version : undefined;
}
