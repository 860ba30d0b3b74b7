import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/** The built web app: files with a hash in their name for ever, the page itself never from a cache. Addresses of the app give the page. */
export function webApp(folder: string): Router {
  const router = Router();
  const root = path.resolve(folder);
  const page = path.join(root, 'index.html');
  router.use('/assets', express.static(path.join(root, 'assets'), { immutable: true, maxAge: '1y', fallthrough: true, index: false }));
  router.use(
    express.static(root, {
      index: false,
      maxAge: '1h',
      setHeaders: (response, file) => {
        if (file === page) response.setHeader('Cache-Control', 'no-cache');
      },
    }),
  );
  router.get('/{*address}', (request, response, next) => {
    response.locals.notes.route = 'web';
    if (request.path.startsWith('/assets/') || path.extname(request.path) !== '') {
      response.status(404).type('text/plain').send('There is no such file.');
      return;
    }
    if (!existsSync(page)) {
      response.status(503).type('text/plain').send('The web app is not built yet: run `npm run build`.');
      return;
    }
    response.sendFile(page, { headers: { 'Cache-Control': 'no-cache' } }, (error?: Error) => {
      if (error) next(error);
    });
  });
  return router;
}
