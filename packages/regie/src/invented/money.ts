/** The invented books: schemes, bookings in balance, and the results that were promised. */

import type { RecordType } from '../records/define-type.ts';
import type { PastStatement } from '../records/ports.ts';
import { fundingScheme, ledgerEntry, resultClaim } from '../types/money.ts';
import { anomalies } from './anomalies.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { timeline } from './timeline.ts';

const schemes = [
  ['v.aansluitregeling', 'Aansluitregeling', 'v.landelijk-net', 60, 'change'],
  ['v.medicatiesubsidie', 'Subsidie medicatie', 'v.wet-medicatie', 32, 'change'],
  ['v.overdrachtgeld', 'Geld voor overdracht', 'v.wet-overdracht', 14, 'change'],
  ['v.beheergeld', 'Beheer van voorzieningen', 'v.aanmelden', 18, 'run'],
  [anomalies.moneyWithoutResult.scheme, 'Versneld aansluiten', 'v.open-deur', 9, 'change'],
] as const;

const million = 100_000_000;

export function inventMoney(country: Country): readonly PastStatement[] {
  const { options, regions } = country;
  const draw = country.chanceFor(5);
  const day = (days: number): string => dayFromNow(options.nowMs, days);
  const start = country.months[0]?.from ?? '';
  const made: PastStatement[] = [];
  const add = (type: RecordType, code: string, fields: Readonly<Record<string, unknown>>, on: string): void => {
    made.push(...timeline(type, code, [{ on, fields, source: inventedSource('declared', 'verzonnen land', on) }]));
  };
  let booking = 0;
  const book = (
    from: string,
    to: string,
    amountCents: number,
    days: number,
    about: Readonly<Record<string, unknown>>,
  ): void => {
    booking += 1;
    const transaction = `v.b${String(booking).padStart(5, '0')}`;
    const on = day(days);
    const shared = { transaction, on, ...about };
    add(ledgerEntry, `${transaction}.af`, { ...shared, account: from, amountCents: -amountCents }, on);
    add(ledgerEntry, `${transaction}.bij`, { ...shared, account: to, amountCents }, on);
  };
  for (const [code, name, programme, ceiling, purpose] of schemes) {
    const empty = code === anomalies.moneyWithoutResult.scheme;
    const scheme = { scheme: code, programme };
    add(
      fundingScheme,
      code,
      {
        name,
        funder: 'v-ministerie',
        programme,
        purpose,
        ceilingCents: ceiling * million,
        from: day(-800),
        to: day(300),
        paymentTrigger: 'gebruik gemeten in het netwerk',
      },
      start,
    );
    book('bron:begroting', `regeling:${code}`, ceiling * million, -800, { ...scheme, stage: 'budget' });
    for (const region of regions) {
      const sectors = draw.some(country.sectors.slice(0, 9), empty ? 1 : 3);
      for (const sector of sectors) {
        const share = Math.round((ceiling * million) / regions.length / sectors.length / 100);
        const amount = share * (empty ? 98 : draw.whole(60, 98));
        const place = { ...scheme, region: region.code, sector };
        const account = `regio:${region.code}/${sector}`;
        const claim = `${code}.${region.code}.${sector}`;
        const promised = draw.whole(4, 30);
        const delivered = empty ? 0 : Math.min(promised, Math.round(promised * (0.3 + region.pace * draw.fraction())));
        const spent = Math.round((amount * (empty ? 100 : draw.whole(40, 95))) / 100);
        const paidOn = -600 + draw.whole(0, 200);
        const promisedAccount = `toezegging:${code}/${region.code}/${sector}`;
        // The last tenth is for after the result.
        const committed = empty ? amount : Math.min(share * 99, Math.round(amount * 1.1));
        book(`regeling:${code}`, promisedAccount, committed, paidOn - 30, { ...place, stage: 'commitment' });
        book(promisedAccount, account, amount, paidOn, { ...place, stage: 'advance' });
        const verified = Math.round((spent * delivered) / promised);
        if (verified > 0) {
          book(account, 'resultaat:geverifieerd', verified, -200 + draw.whole(0, 150), {
            ...place,
            stage: 'realised',
            claim,
          });
        }
        book(account, 'resultaat:niet geverifieerd', spent - verified, -190 + draw.whole(0, 150), {
          ...place,
          stage: 'realised',
          claim,
        });
        if (!empty && draw.happens(0.1)) {
          book(account, 'bron:begroting', amount - spent, -20, { ...place, stage: 'returned' });
        }
        add(
          resultClaim,
          claim,
          {
            ...place,
            kind: 'organisaties aangesloten en in gebruik',
            promised,
            delivered,
            due: day(empty ? -90 : draw.whole(-120, 200)),
            state: delivered >= promised ? 'geverifieerd' : empty ? 'toegezegd' : 'gemeld',
            ...(delivered >= promised ? { evidence: 'gemeten gebruik' } : {}),
          },
          day(-600),
        );
      }
    }
  }
  return made;
}
