import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from './mailer';

/** Mail by SMTP. @param url `smtp://user:password@host:port`, or `smtps://` */
export function createSmtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport(
    { url, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
    { from },
  );
  return {
    send: async (mail) => {
      await transport.sendMail({ to: mail.to, subject: mail.subject, text: plainText(mail), html: html(mail) });
    },
    close: () => transport.close(),
  };
}

export function plainText({ text, action }: Mail): string {
  return action ? `${text}\n\n${action.label}:\n${action.url}\n` : `${text}\n`;
}

export function html({ text, action }: Mail): string {
  const paragraphs = text.split(/\n{2,}/).map((one) => `<p>${escapeHtml(one)}</p>`);
  if (action) paragraphs.push(`<p><a href="${escapeHtml(action.url)}">${escapeHtml(action.label)}</a></p>`);
  return `<!doctype html><html lang="en"><body style="font-family:sans-serif;font-size:15px;line-height:1.5">${paragraphs.join('')}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
