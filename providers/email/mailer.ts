/** A mail in plain words; HTML is made of it by the adapter. */
export interface Mail {
  to: string;
  subject: string;
  /** Paragraphs, parted by empty lines. */
  text: string;
  /** The one thing to do, as a link under the text. */
  action?: { label: string; url: string };
}

/** Hands mail in; rejects when the server does not take it. */
export interface Mailer {
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}
