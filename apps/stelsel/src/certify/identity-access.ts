import type { AccessTo, Need } from '@stelsel/certification';
import type { Authorize } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { ClientFile, ClientParty } from '../guarded/client-file.ts';
import { clientTokens } from '../guarded/client-tokens.ts';
import type { AccessDeps } from './access-deps.ts';
import type { ChooseParty, ChosenParty } from './choose-party.ts';

/**
 * The way of the network itself: two presentations for a token, and a proof of the key with every request, in the name of the
 * party that may do what is needed. The identity file has the form that `serve fhir --guarded` writes.
 */
export function identityAccess(file: ClientFile, choose: ChooseParty, deps: AccessDeps): AccessTo {
  const { tokenEndpoint, audience } = file;
  const { fetch, clock, exchange } = deps;
  const clients = new Map<string, ReturnType<typeof clientTokens>>();
  const attestations = new Map<string, Promise<Result<string>>>();
  const authorizers = new Map<string, Authorize>();

  const clientOf = ({ organization }: ClientParty) => {
    const known =
      clients.get(organization.ura) ?? clientTokens({ organization, software: file.software }, { fetch, clock });
    clients.set(organization.ura, known);
    return known;
  };
  const attestationOf = async (chosen: ChosenParty, { subject }: Need): Promise<Result<string | undefined>> => {
    if (!chosen.asCitizen && chosen.party.professional === undefined) {
      return ok(undefined);
    }
    const key = `${chosen.party.organization.ura} ${chosen.asCitizen ? subject : ''}`;
    const known = attestations.get(key) ?? signIn(file, chosen, subject, deps);
    attestations.set(key, known);
    return known;
  };

  return async (request, need) => {
    const chosen = choose(need);
    if (chosen === undefined) {
      return err(fault('CLI-NO-PARTY', { exchange }));
    }
    const { party, purpose, asCitizen } = chosen;
    const attestation = await attestationOf(chosen, need);
    if (!attestation.ok) {
      return attestation;
    }
    const { subject, onTask } = need;
    const authorizationBase = onTask?.authorizationBase;
    const key = JSON.stringify([party.organization.ura, purpose, subject, authorizationBase]);
    const authorize =
      authorizers.get(key) ??
      clientOf(party).authorizer({
        tokenEndpoint,
        audience,
        scope: exchange,
        purpose,
        ...(attestation.value === undefined ? {} : { attestation: attestation.value }),
        // A citizen is proven by the attestation; an organisation declares whom it treats.
        ...(subject === undefined || asCitizen ? {} : { patient: subject }),
        ...(authorizationBase === undefined ? {} : { authorizationBase }),
      });
    authorizers.set(key, authorize);
    return authorize(request);
  };
}

async function signIn(
  file: ClientFile,
  { party, asCitizen }: ChosenParty,
  subject: Need['subject'],
  { fetch }: AccessDeps,
): Promise<Result<string>> {
  const body = asCitizen
    ? { bsn: subject, assurance: 'substantieel', service: party.organization.did }
    : { id: party.professional?.id, ura: party.professional?.ura };
  const answer = await fetch({
    method: 'POST',
    url: asCitizen ? (file.citizenSignIn ?? file.signIn) : file.signIn,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    return answer;
  }
  const { attestation, title, detail } = readObject(answer.value.body);
  return attestation === undefined ? err(fault('CLI-SIGN-IN', { nl: title ?? '', en: detail ?? '' })) : ok(attestation);
}

function readObject(text: string): Partial<Record<string, string>> {
  try {
    return JSON.parse(text) as Partial<Record<string, string>>;
  } catch {
    return {};
  }
}
