/**
 * The representation service beside the issuer of test identities. Each request carries the attestation of the person as
 * bearer credential; numbers of persons travel in bodies only.
 *
 * | request | answer |
 * |---|---|
 * | `POST /representation/persons` | `RepresentationAnswer` |
 * | `POST /representation/attestations` `{ "bsn" }` | `{ "attestation" }` |
 * | `POST /representation/agreements` `{ "parent", "agreed" }` | `{ "parents" }` |
 */
import { sendFault, traceId } from '@stelsel/http';
import { type Bsn, err, type LogEvent, ok, parseBsn, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { asObject } from '../credentials/credential.ts';
import { verifyCitizenSignIn } from '../credentials/verify-sign-in.ts';
import { fault } from '../faults.ts';
import { decodeUnverified } from '../jws/verify-jws.ts';
import type { Trust } from '../trust.ts';
import {
  attest,
  changeAgreement,
  type RepresentationServiceDeps,
  type SignedInAt,
  whoIsRepresented,
} from './representation-service.ts';

export interface RepresentationServerDeps extends RepresentationServiceDeps {
  readonly trust: Trust;
}

/** Mount it under the path of the issuer. */
export function representationServer(deps: RepresentationServerDeps): FastifyPluginAsync {
  return async (server) => {
    const route = (
      path: string,
      work: (signedIn: SignedInAt, body: Readonly<Record<string, unknown>>) => Promise<Result<object>>,
    ): void => {
      server.post(`/representation/${path}`, async (request, reply) => {
        const signedIn = await readSignedIn(request, deps);
        const done = signedIn.ok ? await work(signedIn.value, asObject(request.body) ?? {}) : signedIn;
        return answer(request, reply, signedIn, done, deps);
      });
    };
    route('persons', (signedIn) => whoIsRepresented(signedIn, deps));
    route('attestations', async (signedIn, { bsn }) => {
      const person = readBsn(bsn, 'bsn');
      const attestation = person.ok ? await attest(signedIn, person.value, deps) : person;
      return attestation.ok ? ok({ attestation: attestation.value }) : attestation;
    });
    route('agreements', async (signedIn, { parent, agreed }) => {
      const person = readBsn(parent, 'parent');
      const parents = person.ok
        ? await changeAgreement(signedIn, { parent: person.value, agreed: agreed === true }, deps)
        : person;
      return parents.ok ? ok({ parents: parents.value }) : parents;
    });
  };
}

/** Only the service to which an attestation was given sends it here; a bearer elsewhere cannot use what comes back. */
async function readSignedIn(
  request: FastifyRequest,
  { trust, clock }: RepresentationServerDeps,
): Promise<Result<SignedInAt>> {
  const attestation = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const decoded = attestation === undefined ? err(fault('AUT-CITIZEN-MISSING')) : decodeUnverified(attestation);
  if (!decoded.ok || attestation === undefined) {
    return decoded.ok ? err(fault('AUT-CITIZEN-MISSING')) : decoded;
  }
  const service = String(decoded.value.claims.sub);
  const citizen = await verifyCitizenSignIn(attestation, service, { trust, clock });
  return citizen.ok ? ok({ ...citizen.value, service }) : citizen;
}

function readBsn(value: unknown, name: string): Result<Bsn> {
  const bsn = typeof value === 'string' ? parseBsn(value) : undefined;
  return bsn?.ok === true ? bsn : err(fault('AUT-PARAMETER', { name }));
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  signedIn: Result<SignedInAt>,
  done: Result<object>,
  { issuer }: RepresentationServerDeps,
): Promise<FastifyReply> {
  const event: LogEvent = {
    act: 'token',
    outcome: done.ok ? 'answered' : 'refused-right',
    query: request.routeOptions.url ?? '',
    ...(done.ok ? {} : { ground: done.fault.code }),
    ...(signedIn.ok ? { subject: { bsn: signedIn.value.bsn } } : {}),
    network: request.ip,
    traceId: traceId(request),
  };
  const logged = await issuer.log(event);
  const sent = logged.ok ? done : err(fault('AUT-LOG'));
  return sent.ok
    ? reply.header('cache-control', 'no-store').send(sent.value)
    : sendFault(reply, sent.fault, { as: 'problem' });
}
