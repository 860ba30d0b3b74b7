import account from './account.json';
import accountPage from './account-page.json';
import audience from './audience.json';
import auth from './auth.json';
import campaign from './campaign.json';
import campaignBuilder from './campaign-builder.json';
import campaignForm from './campaign-form.json';
import common from './common.json';
import docs from './docs.json';
import errors from './errors.json';
import fieldErrors from './field-errors.json';
import fan from './fan.json';
import fanPages from './fan-pages.json';
import home from './home.json';
import imports from './import.json';
import notification from './notification.json';
import nav from './nav.json';
import reasons from './reasons.json';
import settings from './settings.json';
import task from './task.json';
import settingsPage from './settings-page.json';
import ui from './ui.json';

// The campaign's words lie in two files: the form, and everything else.
export const messages = {
  ...account,
  ...accountPage,
  ...audience,
  ...auth,
  ...common,
  ...docs,
  ...errors,
  ...fieldErrors,
  ...fan,
  ...fanPages,
  ...home,
  ...imports,
  ...notification,
  ...nav,
  ...reasons,
  ...settings,
  ...task,
  ...settingsPage,
  ...ui,
  ...campaign,
  ...campaignBuilder,
  campaign: { ...campaign.campaign, ...campaignForm.campaign },
};
export type Messages = typeof messages;
