/** The pictures of a study at its source: one view with one picture, and the picture itself. */
import { type DicomJson, type PictureStudy, picturesOf } from '@stelsel/dicom';
import { err, ok, parseUra, type Result } from '@stelsel/kernel';
import type { RetrievedImages } from '@stelsel/network';
import { modalityWords } from '@stelsel/zibs';
import type { FastifyReply } from 'fastify';
import type { StudyView } from '../../../start/src/viewer/shown-study.ts';
import { pictureQuery, viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { showExamination } from './examination-routes.ts';
import type { OpenStudy } from './study.ts';
import { nameOfPerson } from './viewer-choices.ts';
import type { Route, Visit } from './visit.ts';

const root = viewerPaths.study(':id').replace('%3A', ':');

export const pictureRoutes: readonly Route[] = [
  { method: 'GET', path: root, work: showStudy },
  { method: 'POST', path: root, work: showStudy },
  { method: 'GET', path: `${root}/beeld.png`, work: sendPicture },
];

async function showStudy(visit: Visit): Promise<FastifyReply> {
  const study = visit.shift.studies.get(visit.id);
  const pictures = study === undefined ? err(fault('CLI-NOT-OPEN')) : await picturesAt(visit, study);
  if (study === undefined || !pictures.ok) {
    const problem = pictures.ok ? undefined : pictures.fault.text;
    return showExamination(visit, { problem });
  }
  const { series, others, capped } = pictures.value;
  const at = placeIn(visit, pictures.value);
  const drawn = await draw(visit, study, pictures.value, at);
  return visit.show({
    kind: 'study',
    handle: visit.id,
    title: study.place.title,
    person: nameOfPerson(study.about.subject)[visit.shift.language],
    source: study.place.source.name,
    series: series.map(({ modality = '', description, pictures: inOrder }) => ({
      name: description === undefined ? wordsOf(modality) : { nl: description, en: description },
      pictures: inOrder.length,
    })),
    at,
    others,
    capped,
    reports: study.reports,
    ...(drawn.ok ? {} : { failed: drawn.fault.text }),
  });
}

function wordsOf(modality: string) {
  return modalityWords[modality] ?? { nl: 'Beelden', en: 'Pictures' };
}

/** The middle of the first series unless the address says otherwise; whatever it says, a picture that is there. */
function placeIn({ query }: Visit, { series }: PictureStudy): StudyView['at'] {
  const number = (name: string, first: number, low: number, high: number): number => {
    const asked = Number(query[name] ?? first);
    return Number.isInteger(asked) ? Math.min(high, Math.max(low, asked)) : first;
  };
  const at = number('serie', 1, 1, Math.max(1, series.length));
  const count = series[at - 1]?.pictures.length ?? 1;
  return {
    series: at,
    picture: number('beeld', Math.max(1, Math.ceil(count / 2)), 1, count),
    light: number('licht', 0, -100, 100),
  };
}

/** Asked once: what its source says of the pictures it has. */
async function picturesAt(visit: Visit, study: OpenStudy): Promise<Result<PictureStudy>> {
  if (study.pictures !== undefined) {
    return ok(study.pictures);
  }
  const told = await imageAt(visit, study, {
    path: `studies/${study.place.study}/metadata`,
    accept: 'application/dicom+json',
  });
  if (!told.ok) {
    return told;
  }
  const pictures = picturesOf(JSON.parse(Buffer.from(told.value.bytes).toString('utf8')) as readonly DicomJson[]);
  if (pictures.series.length === 0) {
    return err(fault('CLI-PICTURE', { why: 'er zijn geen beelden bij' }));
  }
  study.pictures = pictures;
  return ok(pictures);
}

function imageAt(
  { desk }: Visit,
  { place, about }: OpenStudy,
  wish: { readonly path: string; readonly accept: string; readonly window?: { center: number; width: number } },
): Promise<Result<RetrievedImages>> {
  const source = parseUra(place.source.ura);
  return source.ok
    ? desk.image({ ...about, source: source.value, address: place.address, ...wish })
    : Promise.resolve(source);
}

/** The picture of the view that was shown last is here already; any other is drawn now. */
async function sendPicture(visit: Visit): Promise<FastifyReply> {
  const { reply, shift, id } = visit;
  const study = shift.studies.get(id);
  const pictures = study === undefined ? err(fault('CLI-NOT-OPEN')) : await picturesAt(visit, study);
  if (study === undefined || !pictures.ok) {
    return reply.code(404).send();
  }
  const drawn = await draw(visit, study, pictures.value, placeIn(visit, pictures.value));
  return drawn.ok
    ? reply.header('cache-control', 'private, no-store').type(drawn.value.type).send(Buffer.from(drawn.value.bytes))
    : reply.code(502).send();
}

/**
 * Drawn by its source with the grey values its maker chose; lighter or darker moves those. Fetched once for the view and its picture:
 * one disclosure, one line in the log.
 */
async function draw(
  visit: Visit,
  study: OpenStudy,
  pictures: PictureStudy,
  at: StudyView['at'],
): Promise<Result<RetrievedImages>> {
  const key = pictureQuery(at);
  if (study.drawn?.key === key) {
    return ok(study.drawn.image);
  }
  const series = pictures.series[at.series - 1];
  const picture = series?.pictures[at.picture - 1];
  const frame = picture?.frame === undefined ? '' : `/frames/${picture.frame}`;
  const window = lit(picture?.window, at.light);
  const drawn = await imageAt(visit, study, {
    path: `studies/${study.place.study}/series/${series?.uid}/instances/${picture?.instance}${frame}/rendered`,
    accept: 'image/png, image/jpeg',
    ...(window === undefined ? {} : { window }),
  });
  if (drawn.ok) {
    study.drawn = { key, image: drawn.value };
  }
  return drawn;
}

/** A hundred is half the width of the values that are shown. */
function lit(window: { readonly center: number; readonly width: number } | undefined, light: number) {
  return window === undefined || light === 0
    ? undefined
    : { center: window.center - (light / 200) * window.width, width: window.width };
}
