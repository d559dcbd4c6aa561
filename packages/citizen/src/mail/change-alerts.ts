/** About what a person wants to be mailed, and where to. */
import { type Bsn, combine, err, ok, type Result } from '@stelsel/kernel';
import type { Alerts } from '../api/log.ts';
import { fault } from '../faults.ts';
import { citizenLimits as limits } from '../limits.ts';
import type { MailDeps } from './mail-deps.ts';
import { type AlertKind, alertKinds } from './mail-kinds.ts';
import { linkDigest, linkSecret, mailOwner, sealFor, unsealFor } from './mail-owner.ts';
import type { MailWish } from './mail-store.ts';
import { forgetMail } from './stop-mail.ts';

/** What counts until somebody chooses: nothing leaves without an address. */
export const noAlerts: Alerts = {
  choiceChanged: true,
  together: true,
  linkOpened: true,
  lookedAlong: true,
  email: '',
  language: 'nl',
  confirmed: false,
};

/** The wish as the person reads it. Faults: `CIT-STORE`. */
export async function alertsOf(
  owner: string,
  { store, secret }: Pick<MailDeps, 'store' | 'secret'>,
): Promise<Result<Alerts>> {
  const wish = await store.wishOf(owner);
  if (!wish.ok || wish.value === undefined) {
    return wish.ok ? ok(noAlerts) : wish;
  }
  const { address, kinds, language, confirmed } = wish.value;
  const email = unsealFor(owner, address, secret);
  return email === undefined
    ? err(fault('CIT-STORE'))
    : ok({ ...switches((kind) => kinds.includes(kind)), email, language, confirmed });
}

/**
 * Keeps the wish. A new address gets one mail that asks whether it is right, and no other until its owner says so. Without an
 * address everything is forgotten. Faults: `CIT-BODY` for an address that is none, `CIT-STORE`.
 */
export async function changeAlerts(bsn: Bsn, wanted: Alerts, deps: MailDeps): Promise<Result<Alerts>> {
  const { store, secret, randomness, clock } = deps;
  const owner = mailOwner(bsn, secret);
  const email = wanted.email.trim();
  if (email === '') {
    const forgotten = await forgetMail(owner, deps);
    return forgotten.ok ? ok(noAlerts) : forgotten;
  }
  if (!isAddress(email)) {
    return err(fault('CIT-BODY', { field: 'email' }, 'email'));
  }
  const link = linkDigest(linkSecret(owner, email, secret));
  const known = await store.wishOf(owner);
  if (!known.ok) {
    return known;
  }
  const confirmed = known.value?.link === link && known.value.confirmed;
  const wish: MailWish = {
    owner,
    address: sealFor(owner, email, secret, randomness),
    language: wanted.language,
    kinds: alertKinds.filter((kind) => wanted[kind]),
    link,
    confirmed,
    ...(known.value?.subscription === undefined ? {} : { subscription: known.value.subscription }),
  };
  const kept = combine([
    await store.setWish(wish),
    confirmed
      ? ok()
      : await store.add(
          { id: randomness.uuid(), owner, kind: 'confirm' },
          { atMs: clock.nowMs(), pauseMs: limits.mailPauseMs },
        ),
    wanted.choiceChanged ? await watchFor(bsn, wish, deps) : ok(),
  ]);
  return kept.ok ? ok({ ...wanted, email, confirmed }) : kept;
}

/** Only after the wish is kept: the register begins with what holds now. */
async function watchFor(bsn: Bsn, wish: MailWish, { store, choices }: MailDeps): Promise<Result<void>> {
  const watched = await choices?.watch(bsn);
  if (watched === undefined || !watched.ok) {
    return watched ?? ok();
  }
  return watched.value.id === wish.subscription ? ok() : store.setWish({ ...wish, subscription: watched.value.id });
}

/** One address of the usual form: no list, no name, no line break that could add a header. */
function isAddress(text: string): boolean {
  return text.length <= limits.addressCharacters && /^[^@\s<>",;:\\]+@[^@\s<>",;:\\]+\.[^@\s<>",;:\\.]+$/.test(text);
}

function switches(isOn: (kind: AlertKind) => boolean): Omit<Alerts, 'email' | 'language' | 'confirmed'> {
  return {
    choiceChanged: isOn('choiceChanged'),
    together: isOn('together'),
    linkOpened: isOn('linkOpened'),
    lookedAlong: isOn('lookedAlong'),
  };
}
