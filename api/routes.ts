import { accountRoutes } from './accounts/account-routes';
import { apiKeyRoutes } from './accounts/api-key-routes';
import { queueRoutes } from './accounts/queue/queue-routes';
import { auditRoutes } from './accounts/audit-routes';
import { historyRoutes } from './accounts/history-routes';
import { invitationRoutes } from './accounts/invitation-routes';
import { memberRoutes } from './accounts/member-routes';
import { workspaceRoutes } from './accounts/workspace-routes';
import { mediaRoutes } from './media/media-routes';
import { messageRoutes } from './messaging/message-routes';
import { unsendRoutes } from './messaging/unsend/unsend-routes';
import { replyRoutes } from './messaging/replies/reply-routes';
import { threadRoutes } from './messaging/threads/thread-routes';
import { scriptRoutes } from './messaging/scripts/script-routes';
import { scriptRunRoutes } from './messaging/scripts/script-run-routes';
import { campaignDraftRoutes } from './campaigns/draft-routes';
import { campaignListRoutes } from './campaigns/list-routes';
import { campaignRoutes } from './campaigns/campaign-routes';
import { campaignCommandRoutes } from './campaigns/command-routes';
import { exportRoutes } from './fans/export-routes';
import { fanRoutes } from './fans/fan-routes';
import { importRoutes } from './fans/import-routes';
import { listRoutes } from './fans/list-routes';
import { suppressionRoutes } from './fans/suppression-routes';
import { notificationRoutes } from './notifications/notification-routes';
import { taskRoutes } from './notifications/task-routes';
import { homeRoutes } from './home/home-routes';
import { alarmRoutes } from './operations/alarm-routes';
import { shiftRoutes } from './shifts/shift-routes';
import { webhookRoutes } from './operations/webhook-routes';
import type { Route } from './define-route';

/** Every declared route of the API; a domain adds its own list. */
export const routes: Route[] = [
  ...workspaceRoutes,
  ...homeRoutes,
  ...memberRoutes,
  ...invitationRoutes,
  ...apiKeyRoutes,
  ...auditRoutes,
  ...accountRoutes,
  ...queueRoutes,
  ...historyRoutes,
  ...messageRoutes,
  ...unsendRoutes,
  ...replyRoutes,
  ...scriptRoutes,
  ...scriptRunRoutes,
  ...threadRoutes,
  ...mediaRoutes,
  ...campaignListRoutes,
  ...campaignDraftRoutes,
  ...campaignRoutes,
  ...campaignCommandRoutes,
  ...fanRoutes,
  ...listRoutes,
  ...suppressionRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...notificationRoutes,
  ...taskRoutes,
  ...shiftRoutes,
  ...alarmRoutes,
  ...webhookRoutes,
];
