import { sendFault } from '@stelsel/http';
import type { Fault } from '@stelsel/kernel';
import type { FastifyReply } from 'fastify';

const statusOfCode = { 'REG-CHANGED': 412, 'REG-VERSION-NEEDED': 428, 'REG-SIGN-IN': 401, 'REG-GONE': 410 };

/** Why somebody may or could not do this, as a problem: who has to sign in hears that, not that it is forbidden. */
export function sendEditFault(reply: FastifyReply, reason: Fault): FastifyReply {
  return sendFault(reply, reason, { as: 'problem', statusOfCode });
}
