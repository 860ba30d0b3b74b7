import { NOTIFICATION_KIND_NAMES, type NotificationKind } from '../../contracts/notifications/kinds';
import { MAIL_FRAMES, MAIL_LINES, type MailLanguage } from './mail-lines';

/** One thing to tell. `name` is that of an account, a campaign or a member; nothing of fans, files or tasks goes into a mail. */
export interface MailedThing {
  kind: NotificationKind;
  name: string | null;
}

export interface ComposedMail {
  subject: string;
  text: string;
  action: string;
  footer: string;
}

const NAMES_SHOWN = 5;

/** One mail of all of it: a line a kind, however many of a kind there are. */
export function composeMail(
  things: readonly MailedThing[],
  { language, workspaceName }: { language: MailLanguage; workspaceName: string },
): ComposedMail {
  const frame = MAIL_FRAMES[language];
  const lines = NOTIFICATION_KIND_NAMES.flatMap((kind) => {
    const names = things.filter((one) => one.kind === kind).map(({ name }) => name ?? frame.removed);
    return names.length === 0 ? [] : [MAIL_LINES[language][kind](names.length, inWords(names, language))];
  });
  return {
    subject: lines.length === 1 ? (lines[0] ?? '').slice(0, 120) : frame.many(things.length, workspaceName),
    text: lines.map((line) => `${line}.`).join('\n\n'),
    action: frame.action,
    footer: frame.footer,
  };
}

function inWords(names: readonly string[], language: MailLanguage): string {
  const { more, and } = MAIL_FRAMES[language];
  if (names.length > NAMES_SHOWN) return more(names.slice(0, NAMES_SHOWN).join(', '), names.length - NAMES_SHOWN);
  return names.length < 2 ? (names[0] ?? '') : and(names.slice(0, -1).join(', '), names.at(-1) ?? '');
}
