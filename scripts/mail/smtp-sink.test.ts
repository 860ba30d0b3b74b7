import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mailPage } from './mail-page';
import { mailStore, type StoredMail } from './mail-store';
import { smtpSink } from './smtp-sink';

const folder = mkdtempSync(join(tmpdir(), 'mail-'));
const store = mailStore(folder);
const smtp = smtpSink(store);
const page = createServer(mailPage(store));
let url: string;

beforeAll(async () => {
  await new Promise<void>((done) => void smtp.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => page.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
  const transport = createTransport({ host: '127.0.0.1', port: (smtp.server.address() as AddressInfo).port });
  await transport.sendMail({
    from: 'Huntaze <no-reply@huntaze.local>',
    to: 'a@example.com',
    bcc: 'b@example.com',
    subject: 'Invitation <b>',
    text: 'Bonjour à vous',
    html: '<script>alert(1)</script><p>Bonjour à vous</p>',
    attachments: [{ filename: 'report.csv', content: 'a,b' }],
  });
});
afterAll(async () => {
  await new Promise<void>((done) => smtp.close(done));
  page.close();
  page.closeAllConnections();
  rmSync(folder, { recursive: true });
});

it('gives as JSON what was acknowledged', async () => {
  const [mail] = (await (await fetch(`${url}/messages`)).json()) as StoredMail[];
  expect(mail).toMatchObject({
    subject: 'Invitation <b>',
    to: ['a@example.com', 'b@example.com'],
    text: expect.stringContaining('Bonjour à vous') as string,
  });
  expect(mail?.attachments).toEqual([{ filename: 'report.csv', contentType: 'text/csv', sizeBytes: 3 }]);
});

it('lists and shows mails, and lets nothing in them run', async () => {
  const list = await (await fetch(url)).text();
  expect(list).toContain('Invitation &#60;b&#62;');
  const [, path] = /href="(\/messages\/[^"]+)"/.exec(list) ?? [];
  expect(await (await fetch(`${url}${path}`)).text()).toContain('From ');
  const html = await fetch(`${url}${path?.replace('/view', '/html')}`);
  expect(html.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  expect((await fetch(`${url}/messages/none`)).status).toBe(404);
});
