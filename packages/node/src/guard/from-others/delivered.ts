/** The marks of what another organisation wrote here: by whom, under which exchange version. Nobody outside can set them. */
import { listOf, membersOf } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { Ura } from '@stelsel/kernel';

export const deliveredBySystem = 'urn:stelsel:delivered-by';
export const exchangeSystem = 'urn:stelsel:exchange';

export interface Delivered {
  readonly by: Ura;
  readonly exchange: string;
  readonly version: string;
}

/** The resource with the marks as tags, in place of any that were sent with it. */
export function markDelivered(resource: Resource, { by, exchange, version }: Delivered): Resource {
  const meta = membersOf(resource.meta);
  const others = listOf(meta.tag).filter(({ system }) => system !== deliveredBySystem && system !== exchangeSystem);
  const tag = [
    ...others,
    { system: deliveredBySystem, code: by },
    { system: exchangeSystem, code: `${exchange}/${version}` },
  ];
  return { ...resource, meta: { ...meta, tag } } as Resource;
}

/** Whether this organisation delivered it under this exchange; the version may have gone up since. */
export function isDeliveredBy(resource: Resource, { by, exchange }: Pick<Delivered, 'by' | 'exchange'>): boolean {
  const tags = listOf(membersOf(resource.meta).tag);
  return (
    tags.some(({ system, code }) => system === deliveredBySystem && code === by) &&
    tags.some(({ system, code }) => system === exchangeSystem && String(code).startsWith(`${exchange}/`))
  );
}

/** Whether anybody else brought it: such a resource never gives a right of its own. */
export function isDelivered(resource: Resource): boolean {
  return listOf(membersOf(resource.meta).tag).some(({ system }) => system === deliveredBySystem);
}
