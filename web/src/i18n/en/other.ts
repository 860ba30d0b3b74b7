import accountPage from './account-page.json';
import accountPast from './account-past.json';
import alarms from './alarms.json';
import audience from './audience.json';
import bulk from './bulk.json';
import campaignBuilder from './campaign-builder.json';
import campaignForm from './campaign-form.json';
import docs from './docs.json';
import fan from './fan.json';
import fanPages from './fan-pages.json';
import imports from './import.json';
import liveList from './live-list.json';
import media from './media.json';
import inbox from './inbox.json';
import queue from './queue.json';
import reasons from './reasons.json';
import unsend from './unsend.json';
import replies from './replies.json';
import scripts from './scripts.json';
import chatters from './chatters.json';
import settings from './settings.json';
import settingsPage from './settings-page.json';
import webhooks from './webhooks.json';

// Words of every page but sign-in and Home. Those of the campaign lie in several files.
export const otherMessages = {
  ...accountPage,
  ...accountPast,
  ...alarms,
  ...webhooks,
  ...audience,
  ...bulk,
  ...campaignBuilder,
  ...docs,
  ...fan,
  ...fanPages,
  ...imports,
  ...liveList,
  ...media,
  ...inbox,
  ...queue,
  ...reasons,
  ...unsend,
  ...replies,
  ...scripts,
  ...chatters,
  ...settings,
  ...settingsPage,
  campaign: campaignForm.campaign,
};
export type OtherMessages = typeof otherMessages;
