/** What nodemailer says of an attempt that failed. */
interface SmtpError {
  code?: unknown;
  /** The SMTP command that was under way. */
  command?: unknown;
  /** The server's answer. */
  responseCode?: unknown;
}

/** Everything up to here happens before the text of the mail is handed over. */
const BEFORE_THE_TEXT = ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'MAIL FROM', 'RCPT TO'];
const NEVER_REACHED = ['EDNS', 'ECONNREFUSED', 'EAUTH', 'ENVELOPE', 'EENVELOPE', 'ETLS', 'ECONNECTION'];

/** Whether an attempt certainly left nothing behind: the server answered no, or the text was never handed over. */
export function isRefusal(error: unknown): boolean {
  const { code, command, responseCode } = (error ?? {}) as SmtpError;
  if (typeof responseCode === 'number') return responseCode >= 400;
  if (typeof command === 'string' && (BEFORE_THE_TEXT.includes(command) || command.startsWith('AUTH'))) return true;
  return typeof code === 'string' && command === undefined && NEVER_REACHED.includes(code);
}
