import auth from './auth.json';
import common from './common.json';
import errors from './errors.json';

export const messages = { ...common, ...auth, ...errors };
export type Messages = typeof messages;
