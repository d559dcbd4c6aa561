/** Addresses of the page for care professionals. None can hold a number of a person. */
const root = '/zorgverlener';

export const viewerPaths = {
  ask: root,
  signIn: `${root}/aanmelden`,
  signOut: `${root}/afmelden`,
  workplace: `${root}/organisatie`,
  language: `${root}/taal`,
  inbox: `${root}/ontvangen`,
  received: (id: string) => `${root}/ontvangen/${encodeURIComponent(id)}`,
  outbox: `${root}/verstuurd`,
  sent: (id: string) => `${root}/verstuurd/${encodeURIComponent(id)}`,
  send: `${root}/versturen`,
  round: `${root}/toedienlijst`,
  roundOf: (handle: string) => `${root}/toedienlijst/${encodeURIComponent(handle)}`,
  request: (id: string) => `${root}/vragen/${encodeURIComponent(id)}`,
  proposal: `${root}/voorstel`,
  examination: `${root}/onderzoek`,
  study: (handle: string) => `${root}/beelden/${encodeURIComponent(handle)}`,
} as const;

/** Where a picture of an opened study stands; places are counted from 1. */
export function pictureQuery(at: {
  readonly series: number;
  readonly picture: number;
  readonly light: number;
}): string {
  return `serie=${at.series}&beeld=${at.picture}&licht=${at.light}`;
}
