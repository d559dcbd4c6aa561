/** The invented organisations of a network as a region of the agendas. */
import { ok, type Result } from '@stelsel/kernel';
import { type Content, networkRegion, type PastStatement } from '@stelsel/regie';
import { readIdentities } from '../../identities/read-identities.ts';

interface NetworkSettings {
  readonly region: string;
  readonly organizations: string;
}

/** Sectors of the agendas, by the code of the kind of organisation (RoleCodeNL). */
const sectors: Readonly<Record<string, string>> = {
  Z3: 'huisartsenzorg',
  N6: 'huisartsenspoedpost',
  J8: 'apotheken',
  V4: 'medisch-specialistische-zorg',
  V5: 'medisch-specialistische-zorg',
  V6: 'medisch-specialistische-zorg',
  T2: 'thuiszorg',
  X3: 'vvt',
  AMB: 'spoedzorg',
  F1: 'paramedisch-fysiotherapie',
  G5: 'ggz',
  JGZ: 'jeugdgezondheidszorg',
  G3: 'geboortezorg',
  L1: 'laboratoria',
};

/** Nothing without settings. Organisations that give no care, such as those of the national roles, are left out. */
export async function readNetworkRegion(
  settings: NetworkSettings | undefined,
  content: Content,
  nowMs: number,
): Promise<Result<readonly PastStatement[]>> {
  const read = settings === undefined ? undefined : await readIdentities(settings.organizations);
  if (settings === undefined || read === undefined) {
    return ok([]);
  }
  if (!read.ok) {
    return read;
  }
  const organizations = read.value.organizations.flatMap(({ ura, name, type }) => {
    const sector = sectors[type];
    return sector === undefined ? [] : [{ ura, name, sector }];
  });
  return ok(networkRegion(content, { name: settings.region, organizations, nowMs }));
}
