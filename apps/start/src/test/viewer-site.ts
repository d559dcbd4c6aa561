/** A site that draws whatever view it is given: the page for care professionals as a browser gets it, with nothing behind it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildStart } from '../../build.ts';
import { shift } from '../viewer/example-views.test-support.ts';
import type { ViewerModel, ViewerView } from '../viewer/viewer-model.ts';

export type Shown = Partial<Omit<ViewerModel, 'style'>> & { readonly view: ViewerView };

export interface ViewerSite {
  readonly origin: string;
  /** What is drawn from now on; somebody works unless the view is the one before that. */
  show(shown: Shown): void;
  /** What the browser sent last. */
  sent(): { readonly url: string; readonly body: string };
  close(): void;
}

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
const types: Readonly<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml' };

export async function openViewerSite(): Promise<ViewerSite> {
  const built = await buildStart();
  let model: Omit<ViewerModel, 'style'> | undefined;
  let sent = { url: '', body: '' };
  const server = createServer((request, response) => {
    const type = types[request.url?.split('.').at(-1) ?? ''];
    if (type !== undefined) {
      response.writeHead(200, { 'content-type': type }).end(readFileSync(join(built.assets, request.url ?? '')));
      return;
    }
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      sent = { url: request.url ?? '', body };
      const html = model === undefined ? '' : built.renderViewer({ ...model, style: built.style });
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
        .end(html);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (shown) => {
      model = { language: 'nl', ...(shown.view.kind === 'sign-in' ? {} : { shift }), ...shown };
    },
    sent: () => sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
