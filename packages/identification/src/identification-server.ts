/** Identification as a service: BSN check (SOAP), look-up of professionals and organisations (JSON). */
import { type AdmitDeps, createAdmission, faultToStatus, queryPairs, traceId } from '@stelsel/http';
import { type Actor, err, ok, parseAgb, parseUra, parseUzi, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { checkBsn } from './check-bsn.ts';
import { fault } from './faults.ts';
import { identificationLimits } from './limits.ts';
import type { OrganizationNumber, ProfessionalNumber, Registers } from './ports.ts';
import { readBsnQuestion, writeBsnAnswer } from './xml/bsn-messages.ts';
import { soapFault, soapType } from './xml/soap.ts';

export interface IdentificationServerDeps extends AdmitDeps {
  readonly registers: Registers;
}

/** The scope a token needs here. */
export const identificationScope = 'identification';

const rule = { scopes: [identificationScope], act: 'operation' } as const;
const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'problem',
  missingScope: (scope) => fault('IDN-SCOPE', { scope }),
});

/** `POST /bsn`, `GET /professionals?uzi=|big=`, `GET /organizations?ura=|agb=`. A BSN travels in a body only. */
export function identificationServer(deps: IdentificationServerDeps): FastifyPluginAsync {
  return async (app) => {
    app.post('/bsn', { bodyLimit: identificationLimits.messageBytes }, async (request, reply) => {
      const actor = await admit(deps, request, reply, rule);
      if (actor === undefined) {
        return reply;
      }
      const question = readBsnQuestion(typeof request.body === 'string' ? request.body : '');
      const answer = question.ok ? await checkBsn(question.value, deps.registers) : question;
      const subject = question.ok ? { subject: { bsn: question.value.bsn } } : {};
      const final = await logOutcome(deps, { ...eventOf(request, actor, 'bsn'), ...subject }, answer);
      reply.header('cache-control', 'no-store').type(soapType);
      return final.ok
        ? reply.send(writeBsnAnswer(final.value))
        : reply.code(faultToStatus(final.fault)).send(soapFault(final.fault));
    });
    lookUp('/professionals', readProfessionalNumber, (number) => deps.registers.professional(number));
    lookUp('/organizations', readOrganizationNumber, (number) => deps.registers.organization(number));

    function lookUp<N, R>(
      path: string,
      read: (pairs: ReadonlyMap<string, string>) => Result<N>,
      find: (number: N) => Promise<Result<R | undefined>>,
    ): void {
      app.get(path, async (request, reply) => {
        const actor = await admit(deps, request, reply, rule);
        if (actor === undefined) {
          return reply;
        }
        const number = read(new Map(queryPairs(request)));
        const found = number.ok ? orRegisterFault(await find(number.value)) : number;
        const logged = await logOutcome(deps, eventOf(request, actor, path.slice(1)), found);
        return logged.ok ? reply.header('cache-control', 'no-store').send(logged.value) : sendFaultOf(reply, logged);
      });
    }
  };
}

function eventOf(request: FastifyRequest, actor: Actor, query: string) {
  return { act: 'operation' as const, actor, query, network: request.ip, traceId: traceId(request) };
}

function orRegisterFault<R>(found: Result<R | undefined>): Result<R> {
  if (!found.ok) {
    return err(fault('IDN-REGISTER'));
  }
  return found.value === undefined ? err(fault('IDN-NOT-FOUND')) : ok(found.value);
}

function readProfessionalNumber(pairs: ReadonlyMap<string, string>): Result<ProfessionalNumber> {
  const [uzi, big] = [pairs.get('uzi'), pairs.get('big')];
  if (big !== undefined && uzi === undefined && /^\d{11}$/.test(big)) {
    return ok({ big });
  }
  const parsed = uzi === undefined || big !== undefined ? undefined : parseUzi(uzi);
  return parsed?.ok ? ok({ uzi: parsed.value }) : (parsed ?? err(fault('IDN-PARAMETER', { allowed: 'uzi, big' })));
}

function readOrganizationNumber(pairs: ReadonlyMap<string, string>): Result<OrganizationNumber> {
  const [ura, agb] = [pairs.get('ura'), pairs.get('agb')];
  if ((ura === undefined) === (agb === undefined)) {
    return err(fault('IDN-PARAMETER', { allowed: 'ura, agb' }));
  }
  if (ura !== undefined) {
    const parsed = parseUra(ura);
    return parsed.ok ? ok({ ura: parsed.value }) : parsed;
  }
  const parsed = parseAgb(agb ?? '');
  return parsed.ok ? ok({ agb: parsed.value }) : parsed;
}
