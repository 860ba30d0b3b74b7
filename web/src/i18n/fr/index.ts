import type { Messages } from '../en';
import auth from './auth.json';
import common from './common.json';
import errors from './errors.json';

export const messages: Messages = { ...common, ...auth, ...errors };
