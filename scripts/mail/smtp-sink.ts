import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailStore, StoredMail } from './mail-store';

/** An SMTP server that accepts everything from this machine and stores it. A mail is acknowledged when it is on disk. */
export function smtpSink(store: MailStore): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(stream)
        .then((mail) => store.add(toStored(mail, recipients)))
        .then(() => done(), done);
    },
  });
}

function toStored(mail: ParsedMail, recipients: string[]): Omit<StoredMail, 'id' | 'receivedAt'> {
  return {
    from: mail.from?.text ?? '',
    to: recipients.length > 0 ? recipients : [mail.to ?? []].flat().map((address: AddressObject) => address.text),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({ filename: filename ?? '', contentType, sizeBytes: size })),
  };
}
