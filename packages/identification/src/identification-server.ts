/** Identification as a service: BSN check (SOAP), look-up of professionals and organisations (JSON). */
import { type Authenticate, faultToStatus, queryPairs, sendFault, traceId } from '@stelsel/http';
import {
  type Actor,
  type AppendLog,
  err,
  type Fault,
  ok,
  parseAgb,
  parseUra,
  parseUzi,
  type Result,
} from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { checkBsn } from './check-bsn.ts';
import { fault } from './faults.ts';
import { identificationLimits } from './limits.ts';
import type { OrganizationNumber, ProfessionalNumber, Registers } from './ports.ts';
import { readBsnQuestion, writeBsnAnswer } from './xml/bsn-messages.ts';
import { soapFault, soapType } from './xml/soap.ts';

export interface IdentificationServerDeps {
  readonly registers: Registers;
  readonly authenticate: Authenticate;
  /** Public base address of the server, from configuration: proofs name it. */
  readonly origin: string;
  readonly log: AppendLog;
}

/** The scope a token needs here. */
export const identificationScope = 'identification';

/** `POST /bsn`, `GET /professionals?uzi=|big=`, `GET /organizations?ura=|agb=`. A BSN travels in a body only. */
export function identificationServer(deps: IdentificationServerDeps): FastifyPluginAsync {
  return async (app) => {
    app.post('/bsn', { bodyLimit: identificationLimits.messageBytes }, async (request, reply) => {
      const actor = await admit(request, deps);
      if (!actor.ok) {
        return refuse(request, reply, actor.fault, deps);
      }
      const question = readBsnQuestion(typeof request.body === 'string' ? request.body : '');
      const answer = question.ok ? await checkBsn(question.value, deps.registers) : question;
      const logged = await deps.log({
        ...eventOf(request, actor.value, 'bsn', answer),
        ...(question.ok ? { subject: { bsn: question.value.bsn } } : {}),
      });
      const final = logged.ok ? answer : err(fault('IDN-LOG'));
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
        const actor = await admit(request, deps);
        if (!actor.ok) {
          return refuse(request, reply, actor.fault, deps);
        }
        const number = read(new Map(queryPairs(request)));
        const found = number.ok ? orRegisterFault(await find(number.value)) : number;
        const logged = await deps.log(eventOf(request, actor.value, path.slice(1), found));
        if (!found.ok || !logged.ok) {
          return sendFault(reply, found.ok ? fault('IDN-LOG') : found.fault, { as: 'problem' });
        }
        return reply.header('cache-control', 'no-store').send(found.value);
      });
    }
  };
}

/** Who asks, with the scope of this service. */
async function admit(request: FastifyRequest, deps: IdentificationServerDeps): Promise<Result<Actor>> {
  const url = `${deps.origin}${request.url}`;
  const actor = await deps.authenticate({ method: request.method, url, headers: request.headers });
  if (!actor.ok) {
    return actor;
  }
  return actor.value.scope.includes(identificationScope)
    ? actor
    : err(fault('IDN-SCOPE', { scope: identificationScope }));
}

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Fault,
  deps: IdentificationServerDeps,
): Promise<FastifyReply> {
  const logged = await deps.log({
    act: 'operation',
    outcome: problem.kind === 'unavailable' ? 'failed-credential' : 'refused-token',
    ground: problem.code,
    network: request.ip,
    traceId: traceId(request),
  });
  const { challenge } = problem.params;
  return sendFault(reply, logged.ok ? problem : fault('IDN-LOG'), {
    as: 'problem',
    ...(typeof challenge === 'string' && logged.ok ? { challenge } : {}),
  });
}

function eventOf(request: FastifyRequest, actor: Actor, query: string, result: Result<unknown>) {
  const outcome = result.ok
    ? ('answered' as const)
    : result.fault.kind === 'unavailable'
      ? ('failed-server' as const)
      : result.fault.kind === 'not-found'
        ? ('holds-nothing' as const)
        : ('refused-query' as const);
  const ground = result.ok ? {} : { ground: result.fault.code };
  return {
    act: 'operation' as const,
    outcome,
    actor,
    query,
    ...ground,
    network: request.ip,
    traceId: traceId(request),
  };
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
