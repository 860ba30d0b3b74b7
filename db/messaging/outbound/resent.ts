/** The line of the audit log by which a message that failed is known to have been sent once more, as a copy. */
export const RESENT = 'message.resent';
