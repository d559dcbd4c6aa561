/** A letter that asks a care provider for a copy of the record; the person signs and sends it. */
import { taggedDocument } from '@stelsel/pdf';
import type { KnownProvider } from '../world.ts';

export interface LetterInput {
  /** Undefined: a provider that is not in the list; its name and address are left open. */
  readonly provider: KnownProvider | undefined;
  readonly name: string;
  /** Present when somebody asks on behalf of the person. */
  readonly representative?: string;
  readonly language: 'nl' | 'en';
  readonly at: Date;
}

const open = '................................................';

const texts = {
  nl: {
    subject: 'Verzoek om een kopie van mijn dossier',
    dear: 'Geachte heer of mevrouw,',
    ask: (name: string) => `Ik vraag u om een kopie van het hele medisch dossier van ${name}.`,
    law: 'Ik heb daar recht op volgens artikel 15 van de Algemene verordening gegevensbescherming (AVG) en artikel 7:456 van het Burgerlijk Wetboek (WGBO). De kopie is gratis. U antwoordt binnen een maand.',
    also: 'Ik vraag u ook om een overzicht van wie mijn dossier heeft bekeken, wanneer en waarom.',
    form: 'Ik ontvang de kopie graag digitaal, in een bestand dat ik kan openen en bewaren (AVG artikel 20).',
    identity:
      'Wilt u weten of ik het echt ben? Vraag mij dan om langs te komen met mijn identiteitsbewijs. Ik stuur daar geen kopie van.',
    behalf: (who: string) => `Ik vraag dit als vertegenwoordiger. Mijn naam is ${who}.`,
    closing: 'Met vriendelijke groet,',
    name: 'Naam',
    born: 'Geboortedatum',
    address: 'Adres en telefoon',
    signature: 'Handtekening',
    page: 'bladzijde',
  },
  en: {
    subject: 'Request for a copy of my record',
    dear: 'Dear Sir or Madam,',
    ask: (name: string) => `I ask you for a copy of the whole medical record of ${name}.`,
    law: 'I have a right to it under article 15 of the General Data Protection Regulation (GDPR) and article 7:456 of the Dutch Civil Code (WGBO). The copy is free. You answer within a month.',
    also: 'I also ask you for an overview of who looked at my record, when and why.',
    form: 'I would like to receive the copy digitally, in a file that I can open and keep (GDPR article 20).',
    identity:
      'Do you want to know that it is really me? Then ask me to come with my identity document. I do not send a copy of it.',
    behalf: (who: string) => `I ask this as a representative. My name is ${who}.`,
    closing: 'Kind regards,',
    name: 'Name',
    born: 'Date of birth',
    address: 'Address and telephone',
    signature: 'Signature',
    page: 'page',
  },
} as const;

export function letterPdf({ provider, name, representative, language, at }: LetterInput): Promise<Uint8Array> {
  const text = texts[language];
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const pdf = taggedDocument({ title: text.subject, author: name, lang: locale, at });
  pdf.paragraph(provider?.name ?? open);
  pdf.paragraph(provider?.address ?? open);
  pdf.paragraph(provider?.place ?? open);
  pdf.paragraph(at.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }));
  pdf.heading(1, text.subject);
  for (const sentence of [text.dear, text.ask(name), text.law, text.also, text.form, text.identity]) {
    pdf.paragraph(sentence);
  }
  if (representative !== undefined) {
    pdf.paragraph(text.behalf(representative));
  }
  pdf.paragraph(text.closing);
  pdf.term(text.name, name);
  for (const label of [text.born, text.address, text.signature]) {
    pdf.term(label, open);
  }
  return pdf.finish(text.page);
}
