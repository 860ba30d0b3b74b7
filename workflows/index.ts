export { accountSenderWorkflow } from './messaging/account-sender.workflow';
export { sweepWorkflow } from './messaging/sweep.workflow';
export { campaignWorkflow } from './campaigns/campaign.workflow';
export { upkeepWorkflow } from './messaging/upkeep.workflow';
export { importWorkflow } from './fans/import.workflow';
export { exportWorkflow } from './fans/export.workflow';
export { notificationsWorkflow } from './notifications/notifications.workflow';
export { unsendWorkflow } from './messaging/unsend.workflow';
