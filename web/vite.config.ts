import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { markdownPages } from './vite/markdown-pages.ts';

const api = `http://127.0.0.1:${process.env.API_PORT ?? 3000}`;

export default defineConfig({
  plugins: [react(), markdownPages()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each small file costs a request: what every page needs is one file, and so are the icons that several pages share.
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: 'icons', test: /[\\/]@tabler[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  // Development only: the page comes from here, everything it asks for from the API, under one origin so that cookies work.
  server: { host: '127.0.0.1', port: Number(process.env.WEB_PORT ?? 5173), proxy: { '/api': api, '/v1': api } },
});
