import { createTransport } from 'nodemailer';
import { isRefusal } from './is-refusal';
import { MailRefused, type Mail, type Mailer } from './mailer';

/** Mail by SMTP. @param url `smtp://user:password@host:port`, or `smtps://` */
export function createSmtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport(
    { url, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
    { from },
  );
  return {
    send: async (mail) => {
      const named = mail.messageId === undefined ? {} : { messageId: `<${mail.messageId}@huntaze>` };
      try {
        await transport.sendMail({ to: mail.to, subject: mail.subject, text: plainText(mail), html: html(mail), ...named });
      } catch (cause) {
        if (isRefusal(cause)) throw new MailRefused(cause instanceof Error ? cause.message : String(cause), { cause });
        throw cause;
      }
    },
    close: () => transport.close(),
  };
}

export function plainText({ text, action, footer }: Mail): string {
  const links = [action, footer].flatMap((link) => (link ? [`${link.label}:\n${link.url}`] : []));
  return `${[text, ...links].join('\n\n')}\n`;
}

export function html({ text, action, footer, language = 'en' }: Mail): string {
  const link = ({ label, url }: { label: string; url: string }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
  const paragraphs = text.split(/\n{2,}/).map((one) => `<p>${escapeHtml(one)}</p>`);
  if (action) paragraphs.push(`<p>${link(action)}</p>`);
  if (footer) paragraphs.push(`<p style="font-size:13px">${link(footer)}</p>`);
  return `<!doctype html><html lang="${language}"><body style="font-family:sans-serif;font-size:15px;line-height:1.5">${paragraphs.join('')}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
