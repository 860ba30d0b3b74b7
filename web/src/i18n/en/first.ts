import account from './account.json';
import auth from './auth.json';
import campaign from './campaign.json';
import common from './common.json';
import errors from './errors.json';
import fieldErrors from './field-errors.json';
import home from './home.json';
import notification from './notification.json';
import nav from './nav.json';
import task from './task.json';
import ui from './ui.json';

// Words of sign-in, of the frame and of Home: what is there before anything else. The others come with the first other page.
export const firstMessages = {
  ...account,
  ...auth,
  ...common,
  ...errors,
  ...fieldErrors,
  ...home,
  ...notification,
  ...nav,
  ...task,
  ...ui,
  ...campaign,
};
export type FirstMessages = typeof firstMessages;
