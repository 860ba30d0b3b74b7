/** A mail in plain words; HTML is made of it by the adapter. */
export interface Mail {
  to: string;
  subject: string;
  /** Paragraphs, parted by empty lines. */
  text: string;
  /** The one thing to do, as a link under the text. */
  action?: { label: string; url: string };
  /** Small, at the end: how to get fewer of these. */
  footer?: { label: string; url: string };
  /** Of the text; English unless told. */
  language?: 'en' | 'fr';
  /** Names the mail in the server's log and in its header, so that two of the same can be told. */
  messageId?: string;
}

/** The server said no, or was never reached: certainly nobody gets this mail. Any other error of `send` leaves that open. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** Hands mail in; rejects when the server does not take it. */
export interface Mailer {
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}
