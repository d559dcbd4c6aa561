/** What the identities may ask the product by other exchanges than the one that is tested, as professionals. */
import type { OtherUse } from '@stelsel/certification';
import type { Exchange } from '@stelsel/exchanges';
import type { ClientFile } from '../guarded/client-file.ts';
import type { AccessDeps } from './access-deps.ts';
import { chooseParty } from './choose-party.ts';
import { identityAccess } from './identity-access.ts';

/** The first question of each that one of the parties may ask this kind of organisation. */
export function otherUses(
  file: ClientFile,
  about: { readonly exchanges: readonly Exchange[]; readonly fhir: string; readonly holderType: string },
  deps: AccessDeps,
): readonly OtherUse[] {
  const parties = [file, ...(file.parties ?? [])];
  const others = about.exchanges.filter(({ id, relation }) => id !== deps.exchange && relation === 'treatment');
  return others.flatMap((exchange) => {
    const version = exchange.versions.find(({ fhir }) => fhir === about.fhir);
    const query = version?.queries.find(({ keptBy }) => keptBy.includes(about.holderType));
    if (version === undefined || query === undefined) {
      return [];
    }
    const choose = chooseParty({ exchange, version, parties, isCitizen: () => false, holderType: about.holderType });
    const chosen = choose.ok ? choose.value({ kind: 'query', id: query.id }) : undefined;
    const professional = chosen?.party.professional?.id;
    if (!choose.ok || chosen === undefined || professional === undefined) {
      return [];
    }
    const access = identityAccess(file, choose.value, { ...deps, exchange: exchange.id });
    const { ura: organization } = chosen.party.organization;
    return [{ query, access, who: { organization, professional, purpose: chosen.purpose } }];
  });
}
