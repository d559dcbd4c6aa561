/** The desks of the region that runs. */
import { readFile } from 'node:fs/promises';
import { err, ok } from '@stelsel/kernel';
import { askImagesSignedIn } from '../ask/ask-images.ts';
import { askSignedIn, eventsOf } from '../ask/ask-region.ts';
import { postSignIn } from '../ask/sign-in.ts';
import type { RegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';
import { ownApiSignedIn } from '../own-api/call-own-api.ts';
import type { Desks } from './desk.ts';

export function regionDesks(regionFile: () => RegionFile): Desks {
  const authority = (): Promise<string> => readFile(regionFile().certificateAuthority, 'utf8');
  return {
    signIn: async (id, ura) => {
      const signedIn = await postSignIn(regionFile(), await authority(), 'professional', { id, ura });
      if (!signedIn.ok) {
        return signedIn;
      }
      const { attestation, signIn = '' } = signedIn.value;
      return ok({ attestation, signIn });
    },
    elsewhere: async (signIn, ura) => {
      const signedIn = await postSignIn(regionFile(), await authority(), 'professional/elsewhere', { signIn, ura });
      return signedIn.ok ? ok(signedIn.value.attestation) : signedIn;
    },
    at: async (ura, attestation) => {
      const base = regionFile().organizations[ura];
      if (base === undefined) {
        return err(fault('CLI-NO-ORGANIZATION', { ura }));
      }
      const place = { base, ca: await authority(), attestation };
      const api = ownApiSignedIn(place);
      return ok({
        ask: (question) => askSignedIn(place, question),
        call: api.call,
        fetch: async (id) => {
          const lines = await api.lines(`received/${encodeURIComponent(id)}/fetch`, {});
          return lines.ok ? ok(eventsOf(lines.value)) : lines;
        },
        image: (request) => askImagesSignedIn(place, request),
      });
    },
  };
}
