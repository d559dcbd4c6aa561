import { entryBase, type MakeEntry, urn } from './entry.ts';
import { conceptOfView, oneOf, requiredTime } from './fhir-parts.ts';

const statuses = ['active', 'completed', 'intended', 'stopped', 'on-hold'] as const;

/** A device or implant in use (IPS DeviceUseStatement), with the device beside it. */
export const deviceEntry: MakeEntry = ({ lead }, context) => {
  const device = { ...entryBase('Device', context), type: conceptOfView(lead), patient: context.subject };
  return [
    {
      ...entryBase('DeviceUseStatement', context),
      status: oneOf(lead.status?.code, statuses, 'active'),
      subject: context.subject,
      ...requiredTime('timing', lead.date),
      device: { reference: urn(device.id) },
    },
    device,
  ];
};
