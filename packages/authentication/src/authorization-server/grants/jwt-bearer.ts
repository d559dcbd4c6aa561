/** RFC 7523 with two presentations (GFI-004): `assertion` of the care organisation, `client_assertion` of its software. */
import { err, ok, type Result } from '@stelsel/kernel';
import { readCitizen, readOrganization, readPatient } from '../../credentials/read-credentials.ts';
import { fault } from '../../faults.ts';
import { type Grant, orError } from '../grant.ts';
import { type Holder, verifyHolder } from '../verify-holder.ts';
import type { Proven } from '../who-acts.ts';

export const clientAssertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export const jwtBearer: Grant = {
  type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
  prove: async (parameters, tenant, deps) => {
    const assertion = parameters.get('assertion');
    const clientAssertion = parameters.get('client_assertion');
    if (assertion === undefined || clientAssertion === undefined) {
      const name = assertion === undefined ? 'assertion' : 'client_assertion';
      return orError('invalid_request', err(fault('AUT-PARAMETER', { name })));
    }
    if (parameters.get('client_assertion_type') !== clientAssertionType) {
      return orError('invalid_request', err(fault('AUT-PARAMETER', { name: 'client_assertion_type' })));
    }
    // Side by side: each marks its one-time id as used, and waits for that.
    const [verifiedClient, verifiedHolder] = await Promise.all([
      verifyHolder(clientAssertion, tenant, deps),
      verifyHolder(assertion, tenant, deps),
    ]);
    const client = orError('invalid_client', verifiedClient);
    if (!client.ok) {
      return client;
    }
    if ((parameters.get('client_id') ?? client.value.did) !== client.value.did) {
      return orError('invalid_client', err(fault('AUT-CLIENT')));
    }
    const holder = orError('invalid_grant', verifiedHolder);
    if (!holder.ok) {
      return holder;
    }
    const facts = orError('invalid_grant', factsOf(holder.value, client.value.did));
    return facts.ok ? ok({ facts: facts.value, client: client.value.did, subject: holder.value.did }) : facts;
  },
};

/** An organisation may name the client its presentation is for; then no other client can use it. */
function factsOf(holder: Holder, client: string): Result<Proven> {
  if ((holder.claims.client_id ?? client) !== client) {
    return err(fault('AUT-CLIENT'));
  }
  const organization = readOrganization(holder.credentials);
  const citizen = readCitizen(holder.credentials);
  const patient = readPatient(holder.credentials);
  if (!organization.ok || !citizen.ok || !patient.ok) {
    return [organization, citizen, patient].find((result) => !result.ok) as Result<never>;
  }
  // The attestation is no proof of the organisation: the URA must be the one the organisation credential proves.
  if (holder.attestation !== undefined && holder.attestation.ura !== organization.value.ura) {
    return err(fault('AUT-PROFESSIONAL-ORGANIZATION'));
  }
  return ok({
    organization: organization.value,
    ...(holder.attestation === undefined ? {} : { professional: holder.attestation.professional }),
    ...(citizen.value === undefined ? {} : { citizen: citizen.value }),
    ...(patient.value === undefined ? {} : { patient: patient.value }),
    purpose: holder.claims.purpose_of_use,
    reason: holder.claims.purpose_of_use_reason,
  });
}
