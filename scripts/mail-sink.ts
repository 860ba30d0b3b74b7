import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseSettings } from '../config/settings';
import { mailPage } from './mail/mail-page';
import { mailStore } from './mail/mail-store';
import { smtpSink } from './mail/smtp-sink';
import { homeFolder } from './platform/paths';

// Takes every mail, delivers none: what the platform sends from this machine can be read on a page.
const settings = parseSettings(process.env);
const store = mailStore(join(homeFolder(settings.HUNTAZE_HOME), 'mail'));
const smtp = smtpSink(store);
const page = createServer(mailPage(store));

smtp.listen(settings.SMTP_PORT, '127.0.0.1');
page.listen(settings.MAIL_PORT, '127.0.0.1');
process.once('SIGTERM', () => {
  smtp.close(() => undefined);
  page.close();
  page.closeAllConnections();
});
