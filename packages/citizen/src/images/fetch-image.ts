import { err, parseUra, type Result } from '@stelsel/kernel';
import type { RetrievedImages } from '@stelsel/network';
import type { GreyWindow } from '../api/images.ts';
import type { Person } from '../person.ts';
import type { LiveSession } from '../session/live-session.ts';
import type { World } from '../world.ts';
import { imageFault } from './image-fault.ts';
import type { FoundStudy } from './study.ts';

export interface ImageAsk {
  readonly live: Pick<LiveSession, 'attestation'>;
  readonly person: Person;
  readonly world: Pick<World, 'images'>;
}

/** One request to the source of a study, in the name of the person. Faults: those of signing in, and `CIT-IMAGE-…`. */
export async function fetchImage(
  { live, person, world }: ImageAsk,
  { place, exchange }: Pick<FoundStudy, 'place' | 'exchange'>,
  wish: { readonly path: string; readonly accept: string; readonly window?: GreyWindow },
): Promise<Result<RetrievedImages>> {
  const [attestation, source] = [await live.attestation(), parseUra(place.source.ura)];
  if (!attestation.ok || !source.ok) {
    return attestation.ok ? (source as Result<never>) : attestation;
  }
  const found = await world.images.retrieve({
    subject: person.bsn,
    exchange: exchange.id,
    purpose: 'PATRQT',
    attestation: attestation.value,
    source: source.value,
    address: place.address,
    ...wish,
  });
  return found.ok ? found : err(imageFault(found.fault));
}
