/** Demand: what organisations wish, who wishes the same, and what a sector asks of suppliers together. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { checkBundle, checkWish } from '../rules/demand-rules.ts';
import { oneEach } from '../rules/one-each.ts';
import { bundleStates, wishStates } from '../states/machines.ts';
import { code, codes, day, text } from './values.ts';

/** What one organisation needs, in words of care: no product, no price. */
export const wish = defineType(
  'wish',
  { nl: 'Wens', en: 'Wish' },
  {
    title: field(text, 'Wat wilt u kunnen?', 'What do you want to be able to do?'),
    need: field(text, 'Waarom', 'Why'),
    organisation: field(code, 'Organisatie', 'Organisation', { refersTo: 'party', visibility: 'participant' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    regions: field(codes, 'Regio’s', 'Regions', { refersTo: 'region' }),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    sharedOn: field(day, 'Gedeeld op', 'Shared on'),
    state: field(z.enum(wishStates.states), 'Stand', 'State'),
    reason: field(text, 'Reden', 'Reason'),
  },
  {
    write: { careBuyer: 'party', careAdmin: 'party' },
    belongs: { owner: 'organisation', region: 'regions', sector: 'sector' },
    states: { field: 'state', machine: wishStates },
    check: checkWish,
    alongside: ['party', 'product-family'],
  },
);

/** An organisation that wishes the same. Every organisation counts once, whatever its size. */
export const wishVote = defineType(
  'wish-vote',
  { nl: 'Steun voor een wens', en: 'Vote for a wish' },
  {
    wish: field(code, 'Wens', 'Wish', { refersTo: 'wish' }),
    organisation: field(code, 'Organisatie', 'Organisation', { refersTo: 'party', visibility: 'participant' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    regions: field(codes, 'Regio’s', 'Regions', { refersTo: 'region' }),
  },
  {
    write: { careBuyer: 'party', careAdmin: 'party' },
    belongs: { owner: 'organisation', region: 'regions', sector: 'sector' },
    check: oneEach('wish', 'organisation'),
    subjectOf: ({ wish: about }) => String(about ?? ''),
  },
);

export const priorities = ['must', 'should', 'could', 'wont'] as const;

/** Wishes of many organisations joined by a sector body into one request to all suppliers. */
export const wishBundle = defineType(
  'wish-bundle',
  { nl: 'Gebundelde vraag', en: 'Bundled request' },
  {
    title: field(text, 'Vraag', 'Request'),
    need: field(text, 'Wat de sector vraagt', 'What the sector asks'),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    owner: field(code, 'Gebundeld door', 'Bundled by', { refersTo: 'party' }),
    wishes: field(
      z.array(z.strictObject({ wish: code, priority: z.enum(priorities) })),
      'Wensen met belang',
      'Wishes with priority',
    ),
    consultationFrom: field(day, 'Consultatie vanaf', 'Consultation from'),
    consultationTo: field(day, 'Consultatie tot', 'Consultation until'),
    fixedOn: field(day, 'Vastgesteld op', 'Fixed on', { fourEyes: true, frozen: true }),
    item: field(code, 'Wordt op de agenda', 'Becomes on the agenda', { refersTo: 'agenda-item' }),
    successorOf: field(code, 'Nieuwe versie van', 'New version of', { refersTo: 'wish-bundle' }),
    state: field(z.enum(bundleStates.states), 'Stand', 'State'),
    reason: field(text, 'Reden', 'Reason'),
  },
  {
    write: { sectorBody: 'party' },
    approve: ['sectorBody', 'portfolioBoard'],
    belongs: { owner: 'owner', sector: 'sector' },
    states: { field: 'state', machine: bundleStates },
    check: checkBundle,
    alongside: ['party', 'product-family'],
  },
);
