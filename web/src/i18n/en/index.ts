import { firstMessages } from './first';
import { otherMessages } from './other';

/** All of them, for types and tests; the app loads the two halves apart. */
export const messages = { ...firstMessages, ...otherMessages, campaign: { ...firstMessages.campaign, ...otherMessages.campaign } };
export type Messages = typeof messages;
