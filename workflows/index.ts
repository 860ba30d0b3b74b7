export { accountSenderWorkflow } from './messaging/account-sender.workflow';
export { sweepWorkflow } from './messaging/sweep.workflow';
