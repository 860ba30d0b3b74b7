import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { MailStore, StoredMail } from './mail-store';

/** Pages over the sink: `/` lists, `/messages/<id>/view` shows one, `/messages` and `/messages/<id>` give JSON. */
export function mailPage(store: MailStore): RequestListener {
  return (request, response) => {
    answer(store, request, response).catch((error: Error) => send(response, 500, 'text/plain', error.message));
  };
}

async function answer(store: MailStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?');
  const mails = await store.list();
  if (path === '/') return send(response, 200, 'text/html', listPage(mails));
  if (path === '/messages') return send(response, 200, 'application/json', JSON.stringify(mails));
  const [, id, view] = /^\/messages\/([\w-]+)(\/view|\/html)?$/.exec(path) ?? [];
  const mail = mails.find((one) => one.id === id);
  if (mail === undefined) return send(response, 404, 'text/plain', 'No such mail.');
  if (view === '/view') return send(response, 200, 'text/html', mailView(mail));
  if (view === '/html') return send(response, 200, 'text/html', mail.html);
  send(response, 200, 'application/json', JSON.stringify(mail));
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  // Mails come from anywhere: nothing in them may run or load.
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; sandbox allow-same-origin allow-popups allow-top-navigation-by-user-activation";
  response.writeHead(status, {
    'content-type': `${contentType}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function listPage(mails: StoredMail[]): string {
  const rows = mails.map(
    (mail) =>
      `<tr><td>${escape(mail.receivedAt.replace('T', ' ').slice(0, 19))}</td><td>${escape(mail.to.join(', '))}</td><td><a href="/messages/${mail.id}/view">${escape(mail.subject || '(no subject)')}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th>Received (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return page('Local mail', `<p>Mails that this machine would have sent. None left it.</p>${mails.length === 0 ? '<p>No mail yet.</p>' : table}`);
}

function mailView(mail: StoredMail): string {
  const attachments = mail.attachments.map((one) => `<li>${escape(one.filename)} (${escape(one.contentType)}, ${one.sizeBytes} bytes)</li>`);
  const body = mail.html ? `<iframe src="/messages/${mail.id}/html" title="Mail as HTML"></iframe>` : `<pre>${escape(mail.text)}</pre>`;
  return page(
    mail.subject,
    `<p><a href="/">All mails</a></p><p>From ${escape(mail.from)}<br>To ${escape(mail.to.join(', '))}</p>${body}<ul>${attachments.join('')}</ul>`,
  );
}

function page(title: string, body: string): string {
  const style =
    'body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem;border-bottom:1px solid #ccc}iframe{width:100%;height:70vh;border:1px solid #ccc}pre{white-space:pre-wrap}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${style}</style><body><h1>${escape(title)}</h1>${body}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
