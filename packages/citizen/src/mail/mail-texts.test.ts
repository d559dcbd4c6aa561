import { expect, it } from 'vitest';
import type { MailKind } from './mail-kinds.ts';
import { mailTexts } from './mail-texts.ts';
import { writeMail } from './write-mail.ts';

const kinds = Object.keys(mailTexts) as MailKind[];
const mails = kinds.flatMap((kind) =>
  (['nl', 'en'] as const).map((language) => ({
    kind,
    language,
    mail: writeMail({
      id: 'id',
      kind,
      language,
      to: 'iemand@voorbeeld.example',
      origin: 'https://mijn.example',
      link: 'sleutel',
    }),
  })),
);

/** Whatever would tell a reader over the shoulder something of care, of a disease, or of where somebody is known. */
const telling =
  /zorg(?!overzicht)|health|care\b|medisch|medical|gezond|ziek|\bill\b|arts|doctor|dokter|patient|patiënt|huisarts|apothe|pharma|kliniek|clinic|hospital|verple|nurse|behandel|treat|medicij|medica|pil\b|uitslag|result|\blab|bloed|blood|test|diagno|onderzoek|spoed|emergency|allerg|operat|vaccin|zwanger|pregnan|psych|therap|kanker|cancer|brief|letter|recept|prescri|BSN|DigiD/i;

it('mails of every kind exist in both languages, for each what the person must do', () => {
  expect(mails).toHaveLength(kinds.length * 2);
  for (const { mail } of mails) {
    expect(mail.text.length).toBeGreaterThan(80);
    expect(mail.text).toMatch(/https:\/\/mijn\.example\/(mijn\/|e-mail\/sleutel)/);
  }
});

it.each(mails)(
  'a mail about $kind in $language says nothing of health, names nobody and holds no number',
  ({ mail }) => {
    const said = `${mail.subject}\n${mail.text}`.replaceAll('https://mijn.example/', ' ');
    expect(said).not.toMatch(telling);
    expect(said).not.toMatch(/\d/);
  },
);

it.each(mails)(
  'a mail about $kind in $language has a subject that tells nothing of its kind, and short sentences',
  ({ mail, language }) => {
    const others = mails.filter((other) => other.language === language).map((other) => other.mail.subject);
    expect(new Set([...others, mail.subject]).size).toBe(1);
    const sentences = mail.text.replaceAll(/https:\S+/g, '').split(/[.?!:\n]+/);
    for (const sentence of sentences) {
      expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(14);
    }
  },
);

it('every mail but the question about the address can be stopped with one click of a mail program', () => {
  for (const { kind, mail } of mails) {
    expect(mail.unsubscribe).toBe(kind === 'confirm' ? undefined : 'https://mijn.example/e-mail/sleutel');
  }
});
