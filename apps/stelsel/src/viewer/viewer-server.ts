/**
 * The page for care professionals. She signs in once for a whole shift; every question, Task and picture goes through the interface
 * for own systems of the organisation she works for at that moment. Everything is asked and drawn on the server, so that the browser
 * keeps nothing; the number of a person is in the body of a request and nowhere else.
 */
import { guardForms, siteCookie } from '@stelsel/authentication';
import type { Exchange } from '@stelsel/exchanges';
import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import type { BuiltStart } from '@stelsel/start/build';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../../start/src/language.ts';
import { shiftTexts } from '../../../start/src/viewer/shift-texts.ts';
import type { ViewerModel } from '../../../start/src/viewer/viewer-model.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { askRoutes } from './ask-routes.ts';
import type { Desks } from './desk.ts';
import { examinationRoutes } from './examination-routes.ts';
import { closeGlass } from './glass.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { outboxRoutes } from './outbox-routes.ts';
import { pictureRoutes } from './picture-routes.ts';
import { proposalRoutes } from './proposal-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { sendRoutes } from './send-routes.ts';
import { createShifts, type Shift, type Shifts } from './shifts.ts';
import { showShift } from './show-shift.ts';
import { tickRoutes } from './tick-routes.ts';
import { eveningCarer, professionals } from './viewer-choices.ts';
import { fieldsIn, type Route, type Show, type VisitDeps } from './visit.ts';

export interface ViewerDeps {
  readonly page: Pick<BuiltStart, 'style' | 'renderViewer'>;
  readonly exchanges: readonly Exchange[];
  readonly desks: Desks;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** How browsers reach the page. */
  readonly origin: () => string;
}

const routes: readonly Route[] = [
  ...askRoutes,
  ...inboxRoutes,
  ...outboxRoutes,
  ...sendRoutes,
  ...requestRoutes,
  ...proposalRoutes,
  ...tickRoutes,
  ...examinationRoutes,
  ...pictureRoutes,
];

/** Everything below `/zorgverlener`. */
export function viewerServer(deps: ViewerDeps): FastifyPluginAsync {
  const shifts = createShifts(deps);
  const cookie = siteCookie(deps.origin(), 'dienst');
  const shiftOf = (request: FastifyRequest): Shift | undefined =>
    shifts.find(cookie.read(request.headers.cookie) ?? '');
  return async (server) => {
    guardForms(server, {
      origin: deps.origin(),
      cookie,
      read: async (request) => ok(shiftOf(request)),
      onFault: (request, reply, problem) =>
        showIn(deps, request, reply, shiftOf(request))(signInView(), { problem: problem.text }),
    });
    addSignIn(server, deps, shifts, shiftOf, cookie);
    for (const { method, path, work } of routes) {
      server.route({
        method,
        url: path,
        handler: async (request, reply) => {
          const shift = shiftOf(request);
          const desk = shift === undefined ? err(fault('CLI-NO-WORKPLACE')) : await shifts.desk(shift);
          const show = showIn(deps, request, reply, shift);
          if (shift === undefined || !desk.ok) {
            return show(
              signInView(),
              request.method === 'GET' && path === viewerPaths.ask ? {} : { problem: shiftTexts.ended },
            );
          }
          closeGlass(shift, deps.clock.nowMs());
          const { id = '' } = request.params as { readonly id?: string };
          const query = request.query as Readonly<Record<string, unknown>>;
          return work(
            { shift, desk: desk.value, reply, show, id, query, ...fieldsIn(request) },
            deps satisfies VisitDeps,
          );
        },
      });
    }
  };
}

/** Signing in and out, and going to another organisation or language within one sign-in. */
function addSignIn(
  server: FastifyInstance,
  deps: ViewerDeps,
  shifts: Shifts,
  shiftOf: (request: FastifyRequest) => Shift | undefined,
  cookie: ReturnType<typeof siteCookie>,
): void {
  server.post(viewerPaths.signIn, async (request, reply) => {
    const { field } = fieldsIn(request);
    const begun = await shifts.begin(field('professional'), languageOf(field('language')));
    if (!begun.ok) {
      return showIn(deps, request, reply, undefined)(signInView(field('professional')), { problem: begun.fault.text });
    }
    return reply.header('set-cookie', cookie.set(begun.value.id)).redirect(viewerPaths.ask, 303);
  });
  server.post(viewerPaths.signOut, async (request, reply) => {
    shifts.end(shiftOf(request)?.id ?? '');
    reply.header('set-cookie', cookie.clear());
    return showIn(deps, request, reply, undefined)(signInView(), { done: shiftTexts.signedOut });
  });
  server.post(viewerPaths.workplace, async (request, reply) => {
    const shift = shiftOf(request);
    const moved: Result<void> =
      shift === undefined
        ? err(fault('CLI-NO-WORKPLACE'))
        : await shifts.moveTo(shift, fieldsIn(request).field('workplace'));
    if (shift === undefined || !moved.ok) {
      const problem = moved.ok ? shiftTexts.ended : moved.fault.text;
      return showIn(deps, request, reply, undefined)(signInView(), { problem });
    }
    shift.done = shiftTexts.changed;
    return reply.redirect(viewerPaths.ask, 303);
  });
  server.post(viewerPaths.language, async (request, reply) => {
    const shift = shiftOf(request);
    if (shift !== undefined) {
      shift.language = languageOf(fieldsIn(request).field('language'));
    }
    return reply.redirect(viewerPaths.ask, 303);
  });
}

function languageOf(text: unknown): Language {
  return text === 'en' ? 'en' : 'nl';
}

function signInView(chosen = eveningCarer): ViewerModel['view'] {
  return {
    kind: 'sign-in',
    chosen,
    professionals: professionals.map(({ id, name, workplaces }) => ({
      id,
      name,
      workplaces: workplaces.map((workplace) => workplace.name),
    })),
  };
}

/** Draws a view in the frame of who looks. A view that says why something was not done has that in its status too. */
function showIn(
  { page }: Pick<ViewerDeps, 'page'>,
  request: FastifyRequest,
  reply: FastifyReply,
  shift: Shift | undefined,
): Show {
  const asked = (request.query as Readonly<Record<string, unknown>>).taal;
  return (view, { problem, done = shift?.done } = {}) => {
    if (shift !== undefined) {
      shift.done = undefined;
    }
    const model = {
      language: shift?.language ?? languageOf(asked),
      style: page.style,
      view,
      ...(shift === undefined ? {} : { shift: showShift(shift) }),
      ...(problem === undefined ? {} : { problem }),
      ...(done === undefined ? {} : { done }),
    };
    return reply
      .code(problem === undefined ? 200 : 400)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.renderViewer(model));
  };
}
