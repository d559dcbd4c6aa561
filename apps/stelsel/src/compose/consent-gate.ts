import { consentClient } from '@stelsel/consent';
import { ok, type Result } from '@stelsel/kernel';
import type { ConsentGate } from '@stelsel/localization';
import type { OrganizationAgent } from './organization-agent.ts';
import { nationalUrl, type ProcessContext } from './process-context.ts';

/** The index asks the register which holders may disclose to the asker, with the token it cannot open itself. */
export function openConsentGate(context: ProcessContext, agent: OrganizationAgent): Result<ConsentGate> {
  const baseUrl = nationalUrl(context.config, 'index', 'consent');
  if (!baseUrl.ok) {
    return baseUrl;
  }
  const { fetch, clock, randomness } = context;
  const client = consentClient({
    fetch,
    baseUrl: baseUrl.value,
    authorize: agent.authorizeAt(baseUrl.value, 'consent:open consent:open-for-others'),
    clock,
    randomness,
  });
  return ok((ask) => client.askOpen(ask));
}
