import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Suspense, useEffect } from 'react';
import { Route as Place, Redirect, Switch, useLocation } from 'wouter';
import { useApp, useSettings } from './app-context.ts';
import { Failure } from './parts/failure.tsx';
import { Frame } from './parts/frame.tsx';
import { Loading } from './parts/loading.tsx';
import { NotFound } from './parts/not-found.tsx';
import { PageBoundary } from './parts/page-boundary.tsx';
import { paths } from './paths.ts';
import { fetchPages, type Route, routes } from './routes.ts';
import { SessionGuard } from './session/session-guard.tsx';
import { showSettings } from './settings/show-settings.ts';
import { useStore } from './store.ts';
import { shell } from './words/texts/shell.ts';
import { useTongue } from './words/use-tongue.ts';
import { TongueContext, useWords } from './words/use-words.tsx';

/** The first screen goes before the other pages. */
const pagesAfterMs = 400;

/** The whole app: language and settings around a frame around one page. */
export function App() {
  const settings = useSettings();
  const tongue = useTongue(settings.language);
  useEffect(() => {
    showSettings(document.documentElement, settings, tongue.language);
    const media = window.matchMedia('(prefers-color-scheme: dark)');
    const again = () => showSettings(document.documentElement, settings, tongue.language);
    media.addEventListener('change', again);
    return () => media.removeEventListener('change', again);
  }, [settings, tongue.language]);
  return (
    <TongueContext value={tongue}>
      <Pages />
    </TongueContext>
  );
}

function Pages() {
  const { say } = useWords();
  const { session } = useApp();
  const now = useStore(session.store);
  useEffect(() => void session.load(), [session]);
  useEffect(() => {
    const wait = now.state === 'in' ? setTimeout(() => void fetchPages(), pagesAfterMs) : undefined;
    return () => clearTimeout(wait);
  }, [now.state]);
  return (
    <>
      <SkipLink href="#content">{say(shell.skip)}</SkipLink>
      <SessionGuard />
      <Switch>
        {routes.map((route) => (
          <Place key={route.path} path={route.path}>
            <OnePage route={route} />
          </Place>
        ))}
        <Place>
          <Frame alone>
            <NotFound />
          </Frame>
        </Place>
      </Switch>
    </>
  );
}

function OnePage({ route }: { readonly route: Route }) {
  const { session } = useApp();
  const [place] = useLocation();
  const now = useStore(session.store);
  const Page = route.page;
  const waits = route.person && now.state === 'unknown';
  const failed = route.person && now.state === 'unreachable';
  if (route.person && now.state === 'out') {
    return (
      <Redirect to={now.why === 'never' ? `${paths.start}?verder=${encodeURIComponent(place)}` : paths.ended} replace />
    );
  }
  return (
    <Frame alone={route.alone === true}>
      {waits ? (
        <Loading />
      ) : failed ? (
        <Failure refusal={now.state === 'unreachable' ? now.refusal : undefined} onRetry={() => void session.load()} />
      ) : (
        <PageBoundary key={place}>
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        </PageBoundary>
      )}
    </Frame>
  );
}
