export { orderWorkflow } from './order.workflow';
export { reminderWorkflow } from './reminder.workflow';
