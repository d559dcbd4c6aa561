/** `/api/v1/collection/images`: looking at the pictures of a study. They pass through and are not kept. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GreyWindow, ImageStudy } from '../../api/images.ts';
import { fault } from '../../faults.ts';
import { findStudy } from '../../images/find-study.ts';
import { openPicture } from '../../images/open-picture.ts';
import { openStudy, tellStudy } from '../../images/open-study.ts';
import { recordAct } from '../../record-act.ts';
import { type ApiDeps, apiRoute, FileAnswer } from './api-routes.ts';
import type { Visit } from './visit.ts';

export function imageRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, {
    method: 'GET',
    path: 'collection/images/:record',
    work: async (visit, request) => look(visit, (request.params as { readonly record: string }).record, deps),
  });
  apiRoute(server, deps, {
    method: 'GET',
    path: 'collection/images/:record/:series/:picture',
    often: true,
    work: async (visit, request) => picture(visit, request),
  });
}

async function look(visit: Visit, record: string, deps: ApiDeps): Promise<Result<ImageStudy>> {
  const { live, world, person } = visit;
  const found = findStudy(live, record, world.exchanges);
  const logged =
    !found.ok || live.example
      ? ok()
      : await recordAct(deps, live, person, { act: 'read', outcome: 'answered', query: 'images' });
  if (!found.ok || !logged.ok) {
    return found.ok ? (logged as Result<never>) : found;
  }
  const opened = await openStudy(visit, found.value);
  if (!opened.ok) {
    return opened;
  }
  live.studies.set(record, opened.value);
  return ok(tellStudy(opened.value, found.value, live.keys));
}

async function picture(visit: Visit, request: FastifyRequest): Promise<Result<FileAnswer>> {
  const { record, series, picture: place } = request.params as Readonly<Record<string, string>>;
  const study = visit.live.studies.get(record ?? '');
  const window = windowIn(request.query as Readonly<Record<string, unknown>>);
  if (study === undefined || !window.ok) {
    return window.ok ? err(fault('CIT-UNKNOWN')) : window;
  }
  const drawn = await openPicture(visit, study, { series: Number(series), picture: Number(place) }, window.value);
  return drawn.ok ? ok(new FileAnswer(drawn.value.type, drawn.value.bytes, 'beeld', 'inline')) : drawn;
}

function windowIn({ center, width }: Readonly<Record<string, unknown>>): Result<GreyWindow | undefined> {
  if (center === undefined && width === undefined) {
    return ok(undefined);
  }
  const asked = { center: Number(center), width: Number(width) };
  return Number.isFinite(asked.center) && asked.width >= 1 && Number.isFinite(asked.width)
    ? ok(asked)
    : err(fault('CIT-BODY', { field: 'width' }));
}
