// Made by `npm run openapi` of api/generated/openapi.json (sha256 812c0e223abfdc1c8949ed2e263c8d707c5f30c6c76b6b092129a68cea679bc0).
/* eslint-disable */
export interface paths {
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is asking, in which workspace, and what they may do there
         * @description For every signed-in person.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch to another workspace
         * @description For every signed-in person.
         */
        put: operations["putMeWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the chosen workspace
         * @description For every signed-in person.
         */
        post: operations["postMeLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a workspace and switch to it
         * @description For every signed-in person.
         */
        post: operations["postWorkspaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chosen workspace
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename the workspace
         * @description Needs the permission `settings.manage`.
         */
        patch: operations["patchWorkspace"];
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Caps and STOP words
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change caps and STOP words
         * @description Needs the permission `settings.manage`.
         */
        patch: operations["patchSettings"];
        trace?: never;
    };
    "/settings/stop-words/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Would this message of a fan opt them out?
         * @description Needs the permission `workspace.read`.
         */
        post: operations["postSettingsStopWordsTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this installation offers
         * @description For every signed-in person.
         */
        get: operations["getInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers of two weeks by day, and the first steps
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/home/tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Remember whether you have seen the tour
         * @description Needs the permission `workspace.read`.
         */
        put: operations["putHomeTour"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Filters that are kept under a name: yours and shared ones
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getSavedViews"];
        put?: never;
        /**
         * Keep filters under a name
         * @description Needs the permission `workspace.read`.
         */
        post: operations["postSavedViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a saved view
         * @description Needs the permission `workspace.read`.
         */
        delete: operations["deleteSavedViewsByView"];
        options?: never;
        head?: never;
        /**
         * Rename, share or change a saved view
         * @description Needs the permission `workspace.read`.
         */
        patch: operations["patchSavedViewsByView"];
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of the workspace
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Needs the permission `members.manage`.
         */
        delete: operations["deleteMembersByMember"];
        options?: never;
        head?: never;
        /**
         * Change the role of a member, or the accounts it holds for
         * @description Needs the permission `members.manage`.
         */
        patch: operations["patchMembersByMember"];
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations, newest first
         * @description Needs the permission `members.manage`.
         */
        get: operations["getInvitations"];
        put?: never;
        /**
         * Invite somebody by e-mail
         * @description Needs the permission `members.manage`.
         */
        post: operations["postInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Needs the permission `members.manage`.
         */
        delete: operations["deleteInvitationsByInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invitation that a mailed link leads to
         * @description For every signed-in person.
         */
        get: operations["getMeInvitationsByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation and switch to its workspace
         * @description For every signed-in person.
         */
        post: operations["postMeInvitationsByTokenAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/invitations/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation
         * @description For every signed-in person.
         */
        post: operations["postMeInvitationsByTokenDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys, newest first
         * @description Needs the permission `keys.manage`.
         */
        get: operations["getApiKeys"];
        put?: never;
        /**
         * Make an API key; it is shown this once
         * @description Needs the permission `keys.manage`.
         */
        post: operations["postApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Needs the permission `keys.manage`.
         */
        delete: operations["deleteApiKeysByKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what and when, newest first
         * @description Needs the permission `audit.read`.
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is to allow, and which role may do it
         * @description For every signed-in person.
         */
        get: operations["getPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Platform accounts and what their senders do right now
         * @description Needs the permission `accounts.read`.
         */
        get: operations["getAccounts"];
        put?: never;
        /**
         * Connect a platform account
         * @description Needs the permission `accounts.manage`.
         */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect an account of the sandbox, with invented fans
         * @description Needs the permission `accounts.manage`.
         */
        post: operations["postAccountsSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last minute and hour of an account, and what waits in its queue; moving at …/live
         * @description Needs the permission `accounts.read`.
         */
        get: operations["getAccountsByAccountActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One platform account
         * @description Needs the permission `accounts.read`.
         */
        get: operations["getAccountsByAccount"];
        put?: never;
        post?: never;
        /**
         * Disconnect: stop sending and forget the keys
         * @description Needs the permission `accounts.manage`.
         */
        delete: operations["deleteAccountsByAccount"];
        options?: never;
        head?: never;
        /**
         * Change name, hours, limit and webhook secret
         * @description Needs the permission `accounts.manage`.
         */
        patch: operations["patchAccountsByAccount"];
        trace?: never;
    };
    "/accounts/{accountId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the platform how the account stands
         * @description Needs the permission `accounts.manage`.
         */
        post: operations["postAccountsByAccountCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the key of the account
         * @description Needs the permission `accounts.manage`.
         */
        put: operations["putAccountsByAccountCredentials"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/webhook-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the webhook secret; the old one holds for a while, the new one is shown this once
         * @description Needs the permission `accounts.manage`.
         */
        post: operations["postAccountsByAccountWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause sending; calls under way come to their end
         * @description Needs the permission `sends.control`.
         */
        post: operations["postAccountsByAccountPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume sending at the account’s pace
         * @description Needs the permission `sends.control`.
         */
        post: operations["postAccountsByAccountResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop: after the answer no attempt begins
         * @description Needs the permission `sends.control`.
         */
        post: operations["postAccountsByAccountStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop every account that the role holds for
         * @description Needs the permission `sends.control`.
         */
        post: operations["postStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume every account that the role holds for
         * @description Needs the permission `sends.control`.
         */
        post: operations["postResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits and why, in the order of leaving
         * @description Needs the permission `messages.read`.
         */
        get: operations["getAccountsByAccountQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/queue/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When each campaign ends on this account, and which deadline cannot be met
         * @description Needs the permission `accounts.read`.
         */
        get: operations["getAccountsByAccountQueueForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/queue/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What failed in the last seven days, by where it came from and why
         * @description Needs the permission `messages.read`.
         */
        get: operations["getAccountsByAccountQueueFailed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/queue/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * To how many a change would be made
         * @description Needs the permission `sends.control`.
         */
        post: operations["postAccountsByAccountQueuePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/queue/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold, let go, cancel or move what waits; never past a person’s reply
         * @description Needs the permission `sends.control`.
         */
        post: operations["postAccountsByAccountQueueChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/queue/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue what failed for one reason once more, under the same keys
         * @description Needs the permission `sends.control`.
         */
        post: operations["postAccountsByAccountQueueRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the past of an account was read from its platform
         * @description Needs the permission `accounts.read`.
         */
        get: operations["getAccountsByAccountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/history/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read subscribers, conversations and payments of the past, or go on where it was stopped
         * @description Needs the permission `accounts.manage`.
         */
        post: operations["postAccountsByAccountHistoryStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/history/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop reading the past; what was read stays
         * @description Needs the permission `accounts.manage`.
         */
        post: operations["postAccountsByAccountHistoryStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/fans/{fanId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The thread with a fan, newest first: the newest, older, newer ones, or those around one
         * @description Needs the permission `messages.read`.
         */
        get: operations["getAccountsByAccountFansByFanMessages"];
        put?: never;
        /**
         * Write to a fan, before everything that machines wrote
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountFansByFanMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message with its attempts and its place in the queue
         * @description Needs the permission `messages.read`.
         */
        get: operations["getAccountsByAccountMessagesByMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/messages/{messageId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a waiting message until it is released
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountMessagesByMessageHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/messages/{messageId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a waiting message compete for the next slot
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountMessagesByMessageRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/messages/{messageId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a waiting message out of the queue
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountMessagesByMessageCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/messages/{messageId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what failed or was skipped once more, as a new message
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountMessagesByMessageResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/messages/{messageId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about a message that may have been sent
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountMessagesByMessageDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsends/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many can still be taken back, how many were bought, and how long it takes
         * @description Needs the permission `messages.send`.
         */
        post: operations["postUnsendsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is and was taken back, newest first
         * @description Needs the permission `messages.read`.
         */
        get: operations["getUnsends"];
        put?: never;
        /**
         * Take back a message, or all or one variant of a campaign: at once, or so many minutes after each was sent
         * @description Needs the permission `messages.send`.
         */
        post: operations["postUnsends"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsends/{unsendId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far it is
         * @description Needs the permission `messages.read`.
         */
        get: operations["getUnsendsByUnsend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsends/{unsendId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each message, with the reason
         * @description Needs the permission `messages.read`.
         */
        get: operations["getUnsendsByUnsendItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsends/{unsendId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the rest with the fans; what was taken back stays so
         * @description Needs the permission `messages.send`.
         */
        post: operations["postUnsendsByUnsendStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Canned replies: shared ones and your own
         * @description Needs the permission `messages.read`.
         */
        get: operations["getReplies"];
        put?: never;
        /**
         * Keep a reply under a shortcut; shared ones need campaigns.write
         * @description Needs the permission `messages.send`.
         */
        post: operations["postReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reply-folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Folders that replies lie in
         * @description Needs the permission `messages.read`.
         */
        get: operations["getReplyFolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replies/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One canned reply
         * @description Needs the permission `messages.read`.
         */
        get: operations["getRepliesByReply"];
        /**
         * Save a canned reply as a whole, over the revision you saw
         * @description Needs the permission `messages.send`.
         */
        put: operations["putRepliesByReply"];
        post?: never;
        /**
         * Delete a canned reply
         * @description Needs the permission `messages.send`.
         */
        delete: operations["deleteRepliesByReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replies/{replyId}/used": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a use, so that what is used most is offered first
         * @description Needs the permission `messages.send`.
         */
        post: operations["postRepliesByReplyUsed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the variables of a text stand for with this fan
         * @description Needs the permission `fans.read`.
         */
        get: operations["getFansByFanValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scripts by name
         * @description Needs the permission `messages.read`.
         */
        get: operations["getScripts"];
        put?: never;
        /**
         * Write a script; unfinished steps come back as problems
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postScripts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts/{scriptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One script with its steps and its problems
         * @description Needs the permission `messages.read`.
         */
        get: operations["getScriptsByScript"];
        /**
         * Save a script as a whole, over the revision you saw; fans in it stay with their version
         * @description Needs the permission `campaigns.write`.
         */
        put: operations["putScriptsByScript"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts/{scriptId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a script away: it begins with nobody, fans in it go on
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postScriptsByScriptArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts/{scriptId}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a script up again
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postScriptsByScriptUnarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts/{scriptId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each step did: sent, read, bought, revenue
         * @description Needs the permission `messages.read`.
         */
        get: operations["getScriptsByScriptFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/fans/{fanId}/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The script that the fan is in, else the last one, with the next step as this fan would read it
         * @description Needs the permission `messages.read`.
         */
        get: operations["getAccountsByAccountFansByFanScript"];
        put?: never;
        /**
         * Begin a script with a fan; nothing is sent yet
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountFansByFanScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/script-runs/{runId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the next step, once, however often it is asked
         * @description Needs the permission `messages.send`.
         */
        post: operations["postScriptRunsByRunSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/script-runs/{runId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on without sending the next step
         * @description Needs the permission `messages.send`.
         */
        post: operations["postScriptRunsByRunSkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/script-runs/{runId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a script for a fan: refused, or by hand
         * @description Needs the permission `messages.send`.
         */
        post: operations["postScriptRunsByRunStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The inbox: conversations across accounts, found and sorted
         * @description Needs the permission `messages.read`.
         */
        get: operations["getThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many open conversations are unread, unanswered, yours, nobody’s
         * @description Needs the permission `messages.read`.
         */
        get: operations["getThreadsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{accountId}/{fanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One conversation with its state and who else looks at it
         * @description Needs the permission `messages.read`.
         */
        get: operations["getThreadsByAccountByFan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Read or unread, whose it is, snoozed, closed, open again
         * @description Needs the permission `messages.send`.
         */
        patch: operations["patchThreadsByAccountByFan"];
        trace?: never;
    };
    "/threads/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same for up to 300 conversations at once
         * @description Needs the permission `messages.send`.
         */
        post: operations["postThreadsChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{accountId}/{fanId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that you look or type, every few seconds, or that you left; answers who else is there
         * @description Needs the permission `messages.read`.
         */
        put: operations["putThreadsByAccountByFanPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/fans/{fanId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people noted about a fan, newest first
         * @description Needs the permission `fans.read`.
         */
        get: operations["getAccountsByAccountFansByFanNotes"];
        put?: never;
        /**
         * Note something about a fan
         * @description Needs the permission `fans.write`.
         */
        post: operations["postAccountsByAccountFansByFanNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/fans/{fanId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a note of your own
         * @description Needs the permission `fans.write`.
         */
        delete: operations["deleteAccountsByAccountFansByFanNotesByNote"];
        options?: never;
        head?: never;
        /**
         * Change a note of your own
         * @description Needs the permission `fans.write`.
         */
        patch: operations["patchAccountsByAccountFansByFanNotesByNote"];
        trace?: never;
    };
    "/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files for messages, newest first
         * @description Needs the permission `messages.read`.
         */
        get: operations["getMedia"];
        put?: never;
        /**
         * Upload a file for messages; the body is the file itself, its content decides what it is
         * @description Needs the permission `messages.send`.
         */
        post: operations["postMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{mediaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file, and how it stands at the platforms
         * @description Needs the permission `messages.read`.
         */
        get: operations["getMediaByMedia"];
        put?: never;
        post?: never;
        /**
         * Remove a file; its name stays where it was sent
         * @description Needs the permission `messages.send`.
         */
        delete: operations["deleteMediaByMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{mediaId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file as it goes out; honours Range with one range
         * @description Needs the permission `messages.read`.
         */
        get: operations["getMediaByMediaFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{mediaId}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A small picture of it, at most 320 pixels a side; films and sounds have none
         * @description Needs the permission `messages.read`.
         */
        get: operations["getMediaByMediaThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/media/{mediaId}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a file to an account now: ahead of messages, or again after the platform refused it
         * @description Needs the permission `messages.send`.
         */
        post: operations["postAccountsByAccountMediaByMediaUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/fans/{fanId}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a fan has had and has bought, newest first
         * @description Needs the permission `messages.read`.
         */
        get: operations["getAccountsByAccountFansByFanMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns, newest first unless told
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaigns"];
        put?: never;
        /**
         * Write a new draft
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many campaigns stand in each state
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress and outcome of up to 50 launched campaigns, for a list of them
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft with the audience, messages and rules of a campaign, without its times
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaignsByCampaignCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft for those whom the campaign failed to reach, by reason; they go on a list of their own
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaignsByCampaignRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft or a finished campaign out of the list
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaignsByCampaignArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring it back into the list
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaignsByCampaignUnarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a draft that may be unfinished
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaignsDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft, and what stands between it and a launch
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaignDraft"];
        /**
         * Save a draft as far as it is; refused when somebody saved a newer one
         * @description Needs the permission `campaigns.write`.
         */
        put: operations["putCampaignsByCampaignDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A few real fans of an audience, with what a text may say about each
         * @description Needs the permission `fans.read`.
         */
        post: operations["postAudiencesSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign with its variants
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaign"];
        /**
         * Rewrite a draft
         * @description Needs the permission `campaigns.write`.
         */
        put: operations["putCampaignsByCampaign"];
        post?: never;
        /**
         * Delete a draft
         * @description Needs the permission `campaigns.write`.
         */
        delete: operations["deleteCampaignsByCampaign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a launch would reach, who is left out and why, and when it would end
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaignPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/test-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all or some variants to test fans now, outside the results
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaignsByCampaignTestSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Launch a draft, now or at its start
         * @description Needs the permission `campaigns.launch`.
         */
        post: operations["postCampaignsByCampaignLaunch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where everybody stands now
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaignProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each variant did, and what may be said about it
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaignResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages, replies and purchases over time
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaignActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recipients with variant, reason and outcome
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaignRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/recipients.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All recipients behind a filter as a file
         * @description Needs the permission `fans.export`.
         */
        get: operations["getCampaignsByCampaignRecipientsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the campaign and who asked for it, newest first
         * @description Needs the permission `campaigns.read`.
         */
        get: operations["getCampaignsByCampaignTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold everybody in place, Temporal or not; once it answers, no further attempt begins
         * @description Needs the permission `campaigns.launch`.
         */
        post: operations["postCampaignsByCampaignPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on; everybody gets the next time that suits them
         * @description Needs the permission `campaigns.launch`.
         */
        post: operations["postCampaignsByCampaignResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it for everybody who has no message yet
         * @description Needs the permission `campaigns.launch`.
         */
        post: operations["postCampaignsByCampaignCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the start of a campaign that has not begun
         * @description Needs the permission `campaigns.launch`.
         */
        post: operations["postCampaignsByCampaignReschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/choose-winner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the test phase with a choice of one’s own
         * @description Needs the permission `campaigns.launch`.
         */
        post: operations["postCampaignsByCampaignChooseWinner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New texts, prices and media for messages that have not left
         * @description Needs the permission `campaigns.write`.
         */
        post: operations["postCampaignsByCampaignEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fans, found and sorted
         * @description Needs the permission `fans.read`.
         */
        get: operations["getFans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many fans a selection has, how many can be written to, and what they spent
         * @description Needs the permission `fans.read`.
         */
        post: operations["postFansCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/suppress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put everybody of a selection on the suppression list
         * @description Needs the permission `fans.write`.
         */
        post: operations["postFansSuppress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fan
         * @description Needs the permission `fans.read`.
         */
        get: operations["getFansByFan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what we note about a fan
         * @description Needs the permission `fans.write`.
         */
        patch: operations["patchFansByFan"];
        trace?: never;
    };
    "/fans/{fanId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fan with lists, what keeps messages away, and money by month
         * @description Needs the permission `fans.read`.
         */
        get: operations["getFansByFanProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened with a fan, newest first: messages, campaigns, purchases, consent, decisions
         * @description Needs the permission `fans.read`.
         */
        get: operations["getFansByFanHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send nothing until a person has looked
         * @description Needs the permission `fans.write`.
         */
        post: operations["postFansByFanFreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/unfreeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person has looked
         * @description Needs the permission `fans.write`.
         */
        post: operations["postFansByFanUnfreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that consent was given or withdrawn
         * @description Needs the permission `fans.write`.
         */
        post: operations["postFansByFanConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/suppress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the fan on the suppression list
         * @description Needs the permission `fans.write`.
         */
        post: operations["postFansByFanSuppress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the fan off the suppression list
         * @description Needs the permission `fans.write`.
         */
        post: operations["postFansByFanLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fans/{fanId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase all data of the fan for good
         * @description Needs the permission `fans.write`.
         */
        post: operations["postFansByFanErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many fans an audience reaches, and why others are left out
         * @description Needs the permission `fans.read`.
         */
        post: operations["postAudiencesCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists of fans with their sizes, newest first
         * @description Needs the permission `fans.read`.
         */
        get: operations["getLists"];
        put?: never;
        /**
         * Make a list; with rules, a live one that is filled at once and kept up to date
         * @description Needs the permission `fans.write`.
         */
        post: operations["postLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{listId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One list
         * @description Needs the permission `fans.read`.
         */
        get: operations["getListsByList"];
        put?: never;
        post?: never;
        /**
         * Delete a list; its fans stay
         * @description Needs the permission `fans.write`.
         */
        delete: operations["deleteListsByList"];
        options?: never;
        head?: never;
        /**
         * Rename a list, or change the rules of a live one
         * @description Needs the permission `fans.write`.
         */
        patch: operations["patchListsByList"];
        trace?: never;
    };
    "/lists/{listId}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the rules off a live list; its fans stay on it
         * @description Needs the permission `fans.write`.
         */
        post: operations["postListsByListFreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{listId}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put fans on a list
         * @description Needs the permission `fans.write`.
         */
        post: operations["postListsByListAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{listId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take fans off a list
         * @description Needs the permission `fans.write`.
         */
        post: operations["postListsByListRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The suppression list, newest first; erased fans stand in it without a name
         * @description Needs the permission `fans.read`.
         */
        get: operations["getSuppressions"];
        put?: never;
        /**
         * Put fans on the suppression list by the platform’s ids, also those who are not here yet
         * @description Needs the permission `fans.write`.
         */
        post: operations["postSuppressions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppressions/{suppressionId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one suppression
         * @description Needs the permission `fans.write`.
         */
        post: operations["postSuppressionsBySuppressionLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description Needs the permission `fans.import`.
         */
        get: operations["getImports"];
        put?: never;
        /**
         * Upload a CSV file of fans or transactions; the body is the file itself
         * @description Needs the permission `fans.import`.
         */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import with its progress
         * @description Needs the permission `fans.import`.
         */
        get: operations["getImportsByImport"];
        put?: never;
        post?: never;
        /**
         * Take an import that is over out of the list, with its file and its refused rows; fans stay
         * @description Needs the permission `fans.import`.
         */
        delete: operations["deleteImportsByImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is guessed about the file, and its first rows
         * @description Needs the permission `fans.import`.
         */
        get: operations["getImportsByImportPreview"];
        put?: never;
        /**
         * The same with a mapping and options of your own
         * @description Needs the permission `fans.import`.
         */
        post: operations["postImportsByImportPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import it
         * @description Needs the permission `fans.import`.
         */
        post: operations["postImportsByImportStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop it; rows that were taken stay
         * @description Needs the permission `fans.import`.
         */
        post: operations["postImportsByImportCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why rows were refused, by reason, and the first of them
         * @description Needs the permission `fans.import`.
         */
        get: operations["getImportsByImportRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were refused, each with its reason
         * @description Needs the permission `fans.import`.
         */
        get: operations["getImportsByImportRefusedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports, newest first
         * @description Needs the permission `fans.export`.
         */
        get: operations["getExports"];
        put?: never;
        /**
         * Write fans, transactions or recipients of a campaign to a CSV file
         * @description Needs the permission `fans.export`.
         */
        post: operations["postExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One export with its progress
         * @description Needs the permission `fans.export`.
         */
        get: operations["getExportsByExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop it
         * @description Needs the permission `fans.export`.
         */
        post: operations["postExportsByExportCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}/file.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file
         * @description Needs the permission `fans.export`.
         */
        get: operations["getExportsByExportFileCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the person who asks should hear of, newest first
         * @description Needs the permission `notifications.own`.
         */
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread, and how many ask the person to act
         * @description Needs the permission `notifications.own`.
         */
        get: operations["getNotificationsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark everything as read that there is now
         * @description Needs the permission `notifications.own`.
         */
        post: operations["postNotificationsReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Read, unread, put aside or take up again; for yourself only
         * @description Needs the permission `notifications.own`.
         */
        patch: operations["patchNotificationsByNotification"];
        trace?: never;
    };
    "/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What reaches you, in the app and by mail
         * @description Needs the permission `notifications.own`.
         */
        get: operations["getNotificationPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose what reaches you
         * @description Needs the permission `notifications.own`.
         */
        patch: operations["patchNotificationPreferences"];
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks: yours, all that are open, overdue or done
         * @description Needs the permission `tasks.read`.
         */
        get: operations["getTasks"];
        put?: never;
        /**
         * Create a task, of your own or out of a notification
         * @description Needs the permission `tasks.write`.
         */
        post: operations["postTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task
         * @description Needs the permission `tasks.read`.
         */
        get: operations["getTasksByTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a task, give it to somebody else, end it or open it again
         * @description Needs the permission `tasks.write`.
         */
        patch: operations["patchTasksByTask"];
        trace?: never;
    };
    "/chatters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages, reply times and sales by person; your own unless you see money or manage members
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getChatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chatters/pay.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by person, or one by one, for pay
         * @description Needs the permission `revenue.read`.
         */
        get: operations["getChattersPayCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who worked when, newest first; your own unless you see money or manage members
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getShifts"];
        put?: never;
        /**
         * Enter who worked when, or plan it
         * @description Needs the permission `members.manage`.
         */
        post: operations["postShifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your own shift that is open now
         * @description Needs the permission `workspace.read`.
         */
        get: operations["getShiftsOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin your shift
         * @description Needs the permission `messages.send`.
         */
        post: operations["postShiftsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{shiftId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End your shift; anybody’s for who manages members
         * @description Needs the permission `messages.send`.
         */
        post: operations["postShiftsByShiftEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{shiftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a shift
         * @description Needs the permission `members.manage`.
         */
        delete: operations["deleteShiftsByShift"];
        options?: never;
        head?: never;
        /**
         * Put the times of a shift right
         * @description Needs the permission `members.manage`.
         */
        patch: operations["patchShiftsByShift"];
        trace?: never;
    };
    "/alarm-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The alarm rules in force, and for how many accounts each rings
         * @description Needs the permission `accounts.read`.
         */
        get: operations["getAlarmRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alarms that fired, newest first
         * @description Needs the permission `accounts.read`.
         */
        get: operations["getAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What webhooks can be told of
         * @description Needs the permission `keys.manage`.
         */
        get: operations["getWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where events of the workspace go, newest first
         * @description Needs the permission `keys.manage`.
         */
        get: operations["getWebhookEndpoints"];
        put?: never;
        /**
         * Have events sent to an address; the secret is shown this once
         * @description Needs the permission `keys.manage`.
         */
        post: operations["postWebhookEndpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description Needs the permission `keys.manage`.
         */
        get: operations["getWebhookEndpointsByEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete an endpoint with its deliveries
         * @description Needs the permission `keys.manage`.
         */
        delete: operations["deleteWebhookEndpointsByEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint, switch it off or on
         * @description Needs the permission `keys.manage`.
         */
        patch: operations["patchWebhookEndpointsByEndpoint"];
        trace?: never;
    };
    "/webhook-endpoints/{endpointId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret, shown this once; the one before signs as well for a day
         * @description Needs the permission `keys.manage`.
         */
        post: operations["postWebhookEndpointsByEndpointRotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{endpointId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Needs the permission `keys.manage`.
         */
        post: operations["postWebhookEndpointsByEndpointTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{endpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent, with every try, newest first; kept for 30 days
         * @description Needs the permission `keys.manage`.
         */
        get: operations["getWebhookEndpointsByEndpointDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one again, under the same id
         * @description Needs the permission `keys.manage`.
         */
        post: operations["postWebhookEndpointsByEndpointDeliveriesByDeliveryReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Me: {
            user: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
            };
            /** @enum {string} */
            via: "session" | "api_key";
            workspace: components["schemas"]["Workspace"];
            /** @enum {string|null} */
            role: "owner" | "manager" | "marketer" | "chatter" | "analyst" | null;
            permissions: ("workspace.read" | "accounts.read" | "accounts.manage" | "fans.read" | "fans.write" | "fans.import" | "fans.export" | "campaigns.read" | "campaigns.write" | "campaigns.launch" | "messages.read" | "messages.send" | "sends.control" | "revenue.read" | "notifications.own" | "tasks.read" | "tasks.write" | "members.manage" | "keys.manage" | "settings.manage" | "audit.read" | "operations.read")[];
            accountIds: string[] | null;
            workspaces: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                role: "owner" | "manager" | "marketer" | "chatter" | "analyst";
            }[];
            invitations: {
                workspaceName: string;
                /** @enum {string} */
                role: "owner" | "manager" | "marketer" | "chatter" | "analyst";
                /** Format: date-time */
                expiresAt: string;
            }[];
        };
        Workspace: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
        } | null;
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "request.malformed" | "request.content_type" | "request.too_large" | "request.invalid" | "request.cursor" | "route.unknown" | "route.method" | "idempotency.key_invalid" | "idempotency.mismatch" | "idempotency.in_flight" | "idempotency.interrupted" | "rate.limited" | "auth.required" | "auth.key_invalid" | "auth.origin" | "auth.no_workspace" | "permission.denied" | "permission.all_accounts" | "not_found" | "conflict" | "internal" | "unavailable" | "members.last_owner" | "members.role_too_high" | "members.already" | "members.unknown_account" | "invitations.closed" | "invitations.other_person" | "keys.scope_too_wide" | "webhooks.url_refused" | "webhooks.too_many" | "webhooks.disabled" | "accounts.url_refused" | "accounts.credentials_refused" | "accounts.already_connected" | "accounts.platform_unreachable" | "webhooks.signature" | "messages.not_held" | "messages.not_final" | "messages.fan_unreachable" | "messages.cannot_unsend" | "messages.nothing_to_unsend" | "messages.empty" | "scripts.problems" | "scripts.running" | "scripts.moved" | "replies.shared" | "media.type" | "media.broken" | "media.in_use" | "messages.answered_meanwhile" | "threads.assignee" | "threads.note_of_another" | "campaigns.wrong_status" | "campaigns.time_in_past" | "campaigns.unknown_variant" | "campaigns.unknown_version" | "campaigns.audience_empty" | "campaigns.draft_changed" | "campaigns.account_unable" | "imports.unreadable" | "imports.mapping" | "imports.wrong_status" | "exports.not_ready" | "exports.expired" | "lists.live" | "lists.not_live" | "lists.in_use" | "fans.not_suppressed" | "shifts.overlap" | "tasks.assignee" | "tasks.target";
            detail: string;
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "params" | "headers";
                pointer: string;
                detail: string;
                /** @enum {string} */
                code?: "missing" | "required" | "unknown_field" | "too_short" | "too_long" | "too_low" | "too_high" | "too_few" | "too_many" | "not_whole" | "invalid_id" | "invalid_time" | "invalid_address" | "invalid_email" | "invalid_choice" | "invalid_type" | "bad_character" | "filter_incomplete" | "too_many_filters" | "list_unknown" | "list_loop" | "campaign_unknown" | "rules_empty" | "account_unknown" | "text_or_media" | "price_needs_media" | "price_range" | "too_many_media" | "media_unknown" | "text_too_long" | "variable_unclosed" | "variable_bad" | "variable_unknown" | "variable_needs_fallback" | "weights_sum" | "bulk_is_plain" | "native_is_bulk" | "native_has_no_pace" | "native_not_here" | "native_has_no_variables" | "native_needs_text" | "test_needs_variants" | "fallback_unknown" | "start_past" | "expires_past" | "expires_before_start" | "variants_fixed" | "fan_unknown" | "shortcut_bad" | "shortcut_taken" | "steps_none";
                params?: {
                    [key: string]: string | number;
                };
            }[];
            requestId: string;
        };
        WorkspaceInput: {
            name: string;
        };
        WorkspaceSettings: {
            capPerDay: number;
            capPerWeek: number;
            stopWords: string[];
            saleHours: number;
        };
        StopWordAnswer: {
            word: string | null;
            isBuiltIn: boolean;
        };
        StopWordTrial: {
            text: string;
            stopWords?: string[];
        };
        Installation: {
            sandbox: {
                origin: string;
            } | null;
        };
        WorkspaceSettingsInput: {
            capPerDay?: number;
            capPerWeek?: number;
            stopWords?: string[];
            saleHours?: number;
        };
        Home: {
            timeZone: string;
            /** Format: date-time */
            asOf: string;
            days: components["schemas"]["HomeDay"][];
            waiting: {
                /** Format: uuid */
                accountId: string;
                name: string;
                fans: number;
                /** Format: date-time */
                since: string;
            }[] | null;
            steps: {
                account: boolean;
                fans: boolean;
                campaign: boolean;
                colleague: boolean;
            };
            tourSeen: boolean;
        };
        HomeDay: {
            /** Format: date */
            day: string;
            sent: number;
            replies: number;
            purchases: number;
            revenue: {
                currency: string;
                cents: number;
            }[] | null;
            optOuts: number;
        };
        TourInput: {
            seen: boolean;
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            page: "fans" | "campaigns" | "messages";
            name: string;
            search: {
                [key: string]: string | number | boolean | string[];
            };
            shared: boolean;
            isMine: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        SavedViewInput: {
            /** @enum {string} */
            page: "fans" | "campaigns" | "messages";
            name: string;
            search: {
                [key: string]: string | number | boolean | string[];
            };
            /** @default false */
            shared?: boolean;
        };
        SavedViewPatch: {
            name?: string;
            search?: {
                [key: string]: string | number | boolean | string[];
            };
            shared?: boolean;
        };
        Member: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "manager" | "marketer" | "chatter" | "analyst";
            /** @description Platform accounts that the role holds for; null is all of the workspace. */
            accountIds: string[] | null;
            /** Format: date-time */
            joinedAt: string;
            isYou: boolean;
        };
        MemberInput: {
            /** @enum {string} */
            role?: "owner" | "manager" | "marketer" | "chatter" | "analyst";
            /** @description Platform accounts that the role holds for; null is all of the workspace. */
            accountIds?: string[] | null;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "manager" | "marketer" | "chatter" | "analyst";
            /** @description Platform accounts that the role holds for; null is all of the workspace. */
            accountIds: string[] | null;
            /** @enum {string} */
            status: "pending" | "accepted" | "revoked" | "expired";
            invitedBy: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            createdAt: string;
        };
        InvitationInput: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "owner" | "manager" | "marketer" | "chatter" | "analyst";
            /** @description Platform accounts that the role holds for; null is all of the workspace. */
            accountIds?: string[] | null;
        };
        ReceivedInvitation: {
            email: string;
            /** @enum {string} */
            role: "owner" | "manager" | "marketer" | "chatter" | "analyst";
            workspaceName: string;
            inviterName: string;
            inviterEmail: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            start: string;
            scopes: ("workspace.read" | "accounts.read" | "accounts.manage" | "fans.read" | "fans.write" | "fans.import" | "fans.export" | "campaigns.read" | "campaigns.write" | "campaigns.launch" | "messages.read" | "messages.send" | "sends.control" | "revenue.read" | "notifications.own" | "tasks.read" | "tasks.write" | "members.manage" | "keys.manage" | "settings.manage" | "audit.read" | "operations.read")[];
            createdBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        NewApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            start: string;
            scopes: ("workspace.read" | "accounts.read" | "accounts.manage" | "fans.read" | "fans.write" | "fans.import" | "fans.export" | "campaigns.read" | "campaigns.write" | "campaigns.launch" | "messages.read" | "messages.send" | "sends.control" | "revenue.read" | "notifications.own" | "tasks.read" | "tasks.write" | "members.manage" | "keys.manage" | "settings.manage" | "audit.read" | "operations.read")[];
            createdBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            key: string;
        };
        ApiKeyInput: {
            name: string;
            scopes: ("workspace.read" | "accounts.read" | "accounts.manage" | "fans.read" | "fans.write" | "fans.import" | "fans.export" | "campaigns.read" | "campaigns.write" | "campaigns.launch" | "messages.read" | "messages.send" | "sends.control" | "revenue.read" | "notifications.own" | "tasks.read" | "tasks.write" | "members.manage" | "keys.manage" | "settings.manage" | "audit.read" | "operations.read")[];
            expiresInDays?: number;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: string;
            actorName: string | null;
            action: string;
            targetType: string;
            targetId: string;
            targetName: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        Account: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            platform: "sandbox" | "onlyfansapi" | "ofauth" | "onlyfanskit";
            displayName: string;
            platformAccountId: string;
            baseUrl: string;
            currency: string;
            timeZone: string;
            quietHours: {
                startMinute: number;
                endMinute: number;
            } | null;
            /** @enum {string} */
            status: "active" | "session_expired" | "needs_2fa" | "restricted" | "disconnected";
            statusReason: string | null;
            /** Format: date-time */
            statusAt: string;
            authorityNote: string | null;
            webhookUrl: string;
            hasWebhookSecret: boolean;
            /** Format: date-time */
            oldWebhookSecretUntil: string | null;
            webhooks: {
                offered: boolean;
                /** Format: date-time */
                receivedAt: string | null;
                /** Format: date-time */
                refusedAt: string | null;
            };
            capabilities: {
                text: {
                    max: number;
                    /** @enum {string} */
                    unit: "characters" | "graphemes" | "bytes";
                };
                price: {
                    minCents: number;
                    maxCents: number;
                    needsMedia: boolean;
                };
                maxMedia: number;
                readReceipts: boolean;
                massMessage: {
                    maxRecipients: number;
                } | null;
            };
            sender: components["schemas"]["SenderState"];
            /** Format: date-time */
            createdAt: string;
        };
        SenderState: {
            /** @enum {string} */
            state: "sending" | "waiting_for_slot" | "idle" | "held" | "quiet_hours" | "slowed" | "breaker_open" | "login_needed" | "restricted" | "disconnected" | "paused";
            sentence: string;
            /** Format: date-time */
            since: string | null;
            /** Format: date-time */
            nextAt: string | null;
            reason: string | null;
            pausedBy: string | null;
            queue: {
                total: number;
                human: number;
                automation: number;
                campaign: number;
                due: number;
                inFlight: number;
            };
            limitPerMinute: number | null;
            usedLastMinute: number;
            /** Format: date-time */
            nextSlotAt: string | null;
            lastError: string | null;
        };
        AccountInput: {
            /** @enum {string} */
            platform: "sandbox" | "onlyfansapi" | "ofauth" | "onlyfanskit";
            /** Format: uri */
            baseUrl: string;
            platformAccountId: string;
            apiKey: string;
            webhookSecret?: string;
            displayName?: string;
            /** @default USD */
            currency?: string;
            /** @default UTC */
            timeZone?: string;
            /** @default null */
            quietHours?: {
                startMinute: number;
                endMinute: number;
            } | null;
            /**
             * @description Messages in any rolling 60 s; null is without a limit.
             * @default 10
             */
            limitPerMinute?: number | null;
            authorityNote: string;
        };
        SandboxInput: {
            /** @default Sandbox */
            displayName?: string;
            /** @default UTC */
            timeZone?: string;
            /** @default 60 */
            fans?: number;
        };
        AccountActivity: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            asOf: string;
            sender: components["schemas"]["SenderState"];
            lastMinute: number[];
            lastHour: {
                /** Format: date-time */
                at: string;
                sent: number;
                failed: number;
            }[];
            queue: components["schemas"]["QueueGroup"][];
            lookedUp: number;
            calls: {
                /** @enum {string} */
                standing: "in_doubt" | "delivering" | "reading_back";
                calls: number;
                fans: number;
            }[];
            /** Format: date-time */
            emptyAt: string | null;
            breaker: {
                failures: number;
                opensAt: number;
                /** Format: date-time */
                until: string | null;
            };
        };
        QueueGroup: {
            /** @enum {string} */
            source: "human" | "chat" | "automation" | "campaign" | "test" | "unsend";
            /** Format: uuid */
            sourceId: string | null;
            name: string | null;
            total: number;
            due: number;
            inFlight: number;
            held: {
                /** @enum {string} */
                reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout";
                count: number;
                /** Format: date-time */
                nextAt: string | null;
            }[];
            /** Format: date-time */
            endAt: string | null;
            many: boolean;
        };
        AccountChange: {
            displayName?: string;
            currency?: string;
            timeZone?: string;
            quietHours?: {
                startMinute: number;
                endMinute: number;
            } | null;
            /** @description Messages in any rolling 60 s; null is without a limit. */
            limitPerMinute?: number | null;
            webhookSecret?: string | null;
        };
        AccountCredentials: {
            apiKey: string;
        };
        NewWebhookSecret: {
            secret: string | null;
            /** Format: date-time */
            oldHoldsUntil: string | null;
        };
        WebhookSecretInput: {
            secret?: string;
            /** @default 1440 */
            overlapMinutes?: number;
        };
        PauseInput: {
            reason: string;
        };
        StopAnswer: {
            accounts: number;
            inFlight: number;
            waitedMs: number;
        };
        QueueItem: {
            /** Format: uuid */
            messageId: string | null;
            /** Format: uuid */
            fanId: string | null;
            many: components["schemas"]["QueueMany"];
            fanName: string | null;
            /** @enum {string} */
            kind: "send" | "unsend";
            /** @enum {string} */
            source: "human" | "chat" | "automation" | "campaign" | "test" | "unsend";
            /** Format: uuid */
            sourceId: string | null;
            name: string | null;
            priority: number;
            /** @enum {string} */
            standing: "sending" | "in_doubt" | "delivering" | "reading_back" | "due" | "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual";
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            nextAt: string | null;
            place: number | null;
            aboutMs: number | null;
            attempts: number;
            /** Format: date-time */
            expiresAt: string | null;
        };
        QueueMany: {
            /** Format: uuid */
            callId: string | null;
            fans: number;
            open: number;
            calls: number;
            behindDoubt: boolean;
        } | null;
        QueueForecast: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            asOf: string;
            /** @enum {string} */
            state: "sending" | "waiting_for_slot" | "idle" | "held" | "quiet_hours" | "slowed" | "breaker_open" | "login_needed" | "restricted" | "disconnected" | "paused";
            perMinute: number | null;
            campaigns: {
                /** Format: uuid */
                campaignId: string;
                name: string | null;
                status: string;
                waiting: number;
                /** Format: date-time */
                endAt: string | null;
                /** Format: date-time */
                expiresAt: string | null;
                late: number;
                warnings: {
                    code: string;
                    message: string;
                    params: {
                        [key: string]: number;
                    };
                }[];
            }[];
        };
        FailedGroup: {
            /** @enum {string} */
            source: "human" | "chat" | "automation" | "campaign" | "test";
            /** Format: uuid */
            sourceId: string | null;
            name: string | null;
            /** @enum {string} */
            reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout";
            count: number;
            retryable: boolean;
        };
        QueuePreview: {
            matching: number;
            changeable: number;
        };
        QueueChange: {
            /** @enum {string} */
            action: "hold" | "release" | "cancel" | "first" | "last" | "after";
            /** Format: uuid */
            afterMessageId?: string;
            messageIds?: string[];
            many?: {
                /** Format: uuid */
                campaignId: string;
                /** @enum {string} */
                standing: "sending" | "in_doubt" | "delivering" | "reading_back" | "due" | "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual";
            }[];
            filter?: {
                /** @enum {string} */
                source?: "human" | "chat" | "automation" | "campaign" | "test" | "unsend";
                /** Format: uuid */
                sourceId?: string;
                /** @enum {string} */
                standing?: "sending" | "in_doubt" | "delivering" | "reading_back" | "due" | "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual";
            };
        };
        RetryFailed: {
            /** @enum {string} */
            reason: "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform";
            /** @enum {string} */
            source: "human" | "chat" | "automation" | "campaign" | "test";
            /** Format: uuid */
            sourceId?: string;
        };
        AccountHistory: {
            /** @enum {string} */
            status: "waiting" | "running" | "stopped" | "completed" | "failed" | "none";
            /** @enum {string} */
            stage: "fans" | "chats" | "messages" | "transactions";
            fans: number;
            chats: number;
            chatsRead: number;
            messages: number;
            transactions: number;
            skipped: number;
            error: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            knownUntil: string | null;
            givenUp: {
                count: number;
                latest: {
                    /** Format: uuid */
                    fanId: string | null;
                    name: string | null;
                    /** @enum {string} */
                    kind: "rate_limited" | "key_invalid" | "session_expired" | "needs_2fa" | "account_restricted" | "account_disconnected" | "recipient_unavailable" | "invalid" | "content_refused" | "media_not_ready" | "media_ref_spent" | "too_late_to_unsend" | "plan_or_credits" | "upstream_failed" | "not_found" | "idempotency_in_flight" | "idempotency_mismatch" | "unknown_outcome";
                    times: number;
                    /** Format: date-time */
                    refusedSince: string;
                    /** Format: date-time */
                    triedAt: string;
                }[];
            };
        };
        AccountHistoryInput: {
            /** @default false */
            again?: boolean;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            fanId: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            source: "human" | "chat" | "automation" | "campaign" | "test" | "fan" | "platform";
            /** Format: uuid */
            sourceId: string | null;
            sourceName: string | null;
            /** Format: uuid */
            variantId: string | null;
            /** Format: uuid */
            authorId: string | null;
            authorName: string | null;
            /** @enum {string} */
            reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout" | "received";
            sentence: string;
            /** Format: date-time */
            nextAt: string | null;
            text: string | null;
            priceCents: number;
            mediaIds: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            unsentAt: string | null;
        };
        MessageInput: {
            /** @default  */
            text?: string;
            /** @default 0 */
            priceCents?: number;
            /** @default [] */
            mediaIds?: string[];
            /** Format: date-time */
            sendAt?: string;
            /** Format: uuid */
            lastSeenMessageId?: string | null;
        };
        MessageDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            fanId: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            source: "human" | "chat" | "automation" | "campaign" | "test" | "fan" | "platform";
            /** Format: uuid */
            sourceId: string | null;
            sourceName: string | null;
            /** Format: uuid */
            variantId: string | null;
            /** Format: uuid */
            authorId: string | null;
            authorName: string | null;
            /** @enum {string} */
            reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout" | "received";
            sentence: string;
            /** Format: date-time */
            nextAt: string | null;
            text: string | null;
            priceCents: number;
            mediaIds: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            unsentAt: string | null;
            attempts: components["schemas"]["MessageAttempt"][];
            queue: {
                place: number;
                aboutMs: number | null;
            } | null;
        };
        MessageAttempt: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @enum {string|null} */
            outcome: "sent" | "refused" | "not_sent" | "unknown" | "handed_back" | null;
            errorKind: string | null;
            errorMessage: string | null;
            platformMessageId: string | null;
        };
        UnconfirmedDecision: {
            /** @enum {string} */
            decision: "was_sent" | "send_again";
        };
        UnsendPreview: {
            /** Format: uuid */
            accountId: string;
            unsendable: number;
            bought: number;
            tooLate: number;
            waiting: number;
            settling: number;
            neverSent: number;
            aboutMs: number | null;
            windowMs: number | null;
            cancelsCampaign: boolean;
        };
        UnsendInput: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            messageId: string;
            afterMinutes?: number;
        } | {
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            variantId?: string;
            afterMinutes?: number;
        };
        Unsend: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            campaignId: string | null;
            name: string | null;
            /** Format: uuid */
            variantId: string | null;
            /** Format: uuid */
            messageId: string | null;
            afterMinutes: number | null;
            /** @enum {string} */
            status: "running" | "completed" | "stopped";
            total: number;
            open: number;
            counts: {
                waiting?: number;
                settling?: number;
                unsent?: number;
                already_gone?: number;
                bought_stays?: number;
                too_late?: number;
                cancelled?: number;
                never_sent?: number;
                unknown?: number;
                failed?: number;
                not_possible?: number;
                stopped?: number;
                fan_gone?: number;
            };
            /** Format: date-time */
            endAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        UnsendItem: {
            /** Format: uuid */
            messageId: string;
            /** Format: uuid */
            fanId: string;
            fanName: string | null;
            /** @enum {string} */
            reason: "waiting" | "settling" | "unsent" | "already_gone" | "bought_stays" | "too_late" | "cancelled" | "never_sent" | "unknown" | "failed" | "not_possible" | "stopped" | "fan_gone";
            sentence: string;
            /** Format: date-time */
            settledAt: string | null;
        };
        CannedReply: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string | null;
            name: string;
            shortcut: string;
            folder: string;
            text: string;
            priceCents: number;
            mediaIds: string[];
            shared: boolean;
            mayChange: boolean;
            uses: number;
            /** Format: date-time */
            lastUsedAt: string | null;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string | null;
        };
        CannedReplyInput: {
            name: string;
            shortcut: string;
            /** @default  */
            folder?: string;
            /**
             * Format: uuid
             * @default null
             */
            accountId?: string | null;
            /** @default false */
            shared?: boolean;
            /** @default  */
            text?: string;
            /** @default 0 */
            priceCents?: number;
            /** @default [] */
            mediaIds?: string[];
        };
        CannedReplySave: {
            revision: number;
            name: string;
            shortcut: string;
            /** @default  */
            folder?: string;
            /**
             * Format: uuid
             * @default null
             */
            accountId?: string | null;
            /** @default false */
            shared?: boolean;
            /** @default  */
            text?: string;
            /** @default 0 */
            priceCents?: number;
            /** @default [] */
            mediaIds?: string[];
        };
        FanValues: {
            name: string;
            values: {
                [key: string]: string | null;
            };
            variables: string[];
        };
        ScriptSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string | null;
            name: string;
            description: string;
            version: number;
            revision: number;
            steps: number;
            running: number;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string | null;
        };
        Script: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string | null;
            name: string;
            description: string;
            version: number;
            revision: number;
            steps: components["schemas"]["ScriptStep"][];
            running: number;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string | null;
            problems: {
                /** @enum {string} */
                in: "body" | "query" | "params" | "headers";
                pointer: string;
                detail: string;
                /** @enum {string} */
                code?: "missing" | "required" | "unknown_field" | "too_short" | "too_long" | "too_low" | "too_high" | "too_few" | "too_many" | "not_whole" | "invalid_id" | "invalid_time" | "invalid_address" | "invalid_email" | "invalid_choice" | "invalid_type" | "bad_character" | "filter_incomplete" | "too_many_filters" | "list_unknown" | "list_loop" | "campaign_unknown" | "rules_empty" | "account_unknown" | "text_or_media" | "price_needs_media" | "price_range" | "too_many_media" | "media_unknown" | "text_too_long" | "variable_unclosed" | "variable_bad" | "variable_unknown" | "variable_needs_fallback" | "weights_sum" | "bulk_is_plain" | "native_is_bulk" | "native_has_no_pace" | "native_not_here" | "native_has_no_variables" | "native_needs_text" | "test_needs_variants" | "fallback_unknown" | "start_past" | "expires_past" | "expires_before_start" | "variants_fixed" | "fan_unknown" | "shortcut_bad" | "shortcut_taken" | "steps_none";
                params?: {
                    [key: string]: string | number;
                };
            }[];
        };
        ScriptStep: {
            /** Format: uuid */
            id: string;
            /** @default  */
            text?: string;
            /** @default 0 */
            priceCents?: number;
            /** @default [] */
            mediaIds?: string[];
            /** @default  */
            note?: string;
            /** @default 0 */
            waitMinutes?: number;
        };
        ScriptInput: {
            name: string;
            /** @default  */
            description?: string;
            /**
             * Format: uuid
             * @default null
             */
            accountId?: string | null;
            /** @default [] */
            steps?: {
                /** Format: uuid */
                id?: string;
                /** @default  */
                text?: string;
                /** @default 0 */
                priceCents?: number;
                /** @default [] */
                mediaIds?: string[];
                /** @default  */
                note?: string;
                /** @default 0 */
                waitMinutes?: number;
            }[];
        };
        ScriptSave: {
            revision: number;
            name: string;
            /** @default  */
            description?: string;
            /**
             * Format: uuid
             * @default null
             */
            accountId?: string | null;
            /** @default [] */
            steps?: {
                /** Format: uuid */
                id?: string;
                /** @default  */
                text?: string;
                /** @default 0 */
                priceCents?: number;
                /** @default [] */
                mediaIds?: string[];
                /** @default  */
                note?: string;
                /** @default 0 */
                waitMinutes?: number;
            }[];
        };
        ScriptFigures: {
            runs: number;
            running: number;
            done: number;
            stopped: {
                bought: number;
                refused: number;
                by_hand: number;
                suppressed: number;
            };
            steps: {
                /** Format: uuid */
                stepId: string;
                sent: number;
                skipped: number;
                read: number;
                bought: number;
                revenue: {
                    currency: string;
                    cents: number;
                }[] | null;
            }[];
        };
        FanScript: {
            run: components["schemas"]["ScriptRun"];
        };
        ScriptRun: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            fanId: string;
            /** Format: uuid */
            scriptId: string;
            scriptName: string;
            version: number;
            steps: components["schemas"]["ScriptStep"][];
            position: number;
            /** @enum {string} */
            state: "running" | "stopped" | "done";
            /** @enum {string|null} */
            stopReason: "bought" | "refused" | "by_hand" | "suppressed" | null;
            moves: {
                position: number;
                /** Format: uuid */
                messageId: string | null;
                /** @enum {string|null} */
                reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout" | null;
                /** Format: date-time */
                readAt: string | null;
                /** Format: date-time */
                at: string;
                by: string | null;
            }[];
            next: {
                text: string;
                missing: string[];
                owned: string[];
                /** Format: date-time */
                adviseAt: string | null;
            } | null;
            /** Format: date-time */
            startedAt: string;
            startedBy: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
        } | null;
        ScriptRunStart: {
            /** Format: uuid */
            scriptId: string;
        };
        ScriptRunMove: {
            position: number;
        };
        ScriptRunStop: {
            /** @enum {string} */
            reason: "refused" | "by_hand";
        };
        Thread: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            fanId: string;
            account: {
                name: string;
                /** @enum {string} */
                platform: "sandbox" | "onlyfansapi" | "ofauth" | "onlyfanskit";
                /** @enum {string} */
                network: "onlyfans";
                currency: string;
            };
            fan: {
                name: string;
                username: string | null;
                platformFanId: string;
                tags: string[];
                spendCents: number | null;
                /** @enum {string|null} */
                tier: "none" | "low" | "mid" | "high" | "whale" | null;
                isSuppressed: boolean;
                isFrozen: boolean;
            };
            /** @enum {string} */
            state: "open" | "snoozed" | "closed";
            /** Format: date-time */
            snoozedUntil: string | null;
            /** Format: date-time */
            closedAt: string | null;
            assignee: {
                /** Format: uuid */
                userId: string;
                name: string;
            } | null;
            unread: number;
            /** Format: date-time */
            unansweredSince: string | null;
            /** Format: date-time */
            lastInAt: string | null;
            /** Format: date-time */
            lastOutAt: string | null;
            last: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                direction: "in" | "out";
                /** @enum {string} */
                source: "human" | "chat" | "automation" | "campaign" | "test" | "fan" | "platform";
                /** Format: uuid */
                authorId: string | null;
                /** @enum {string} */
                reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout" | "received";
                priceCents: number;
                /** Format: date-time */
                nextAt: string | null;
                /** Format: date-time */
                unsentAt: string | null;
                /** Format: date-time */
                at: string;
                text: string | null;
                media: number;
                authorName: string | null;
            } | null;
            hit: {
                /** Format: uuid */
                messageId: string;
                /** Format: date-time */
                at: string;
                text: string;
            } | null;
        };
        ThreadCounts: {
            unread: number;
            unanswered: number;
            mine: number;
            unassigned: number;
        };
        ThreadDetail: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            fanId: string;
            account: {
                name: string;
                /** @enum {string} */
                platform: "sandbox" | "onlyfansapi" | "ofauth" | "onlyfanskit";
                /** @enum {string} */
                network: "onlyfans";
                currency: string;
            };
            fan: {
                name: string;
                username: string | null;
                platformFanId: string;
                tags: string[];
                spendCents: number | null;
                /** @enum {string|null} */
                tier: "none" | "low" | "mid" | "high" | "whale" | null;
                isSuppressed: boolean;
                isFrozen: boolean;
            };
            /** @enum {string} */
            state: "open" | "snoozed" | "closed";
            /** Format: date-time */
            snoozedUntil: string | null;
            /** Format: date-time */
            closedAt: string | null;
            assignee: {
                /** Format: uuid */
                userId: string;
                name: string;
            } | null;
            unread: number;
            /** Format: date-time */
            unansweredSince: string | null;
            /** Format: date-time */
            lastInAt: string | null;
            /** Format: date-time */
            lastOutAt: string | null;
            last: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                direction: "in" | "out";
                /** @enum {string} */
                source: "human" | "chat" | "automation" | "campaign" | "test" | "fan" | "platform";
                /** Format: uuid */
                authorId: string | null;
                /** @enum {string} */
                reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout" | "received";
                priceCents: number;
                /** Format: date-time */
                nextAt: string | null;
                /** Format: date-time */
                unsentAt: string | null;
                /** Format: date-time */
                at: string;
                text: string | null;
                media: number;
                authorName: string | null;
            } | null;
            hit: {
                /** Format: uuid */
                messageId: string;
                /** Format: date-time */
                at: string;
                text: string;
            } | null;
            presence: components["schemas"]["Presence"][];
        };
        Presence: {
            /** Format: uuid */
            userId: string;
            name: string;
            /** @enum {string} */
            state: "looking" | "typing";
            /** Format: date-time */
            until: string;
        };
        ThreadChange: {
            isRead?: boolean;
            /** Format: uuid */
            upToMessageId?: string;
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: date-time */
            snoozedUntil?: string | null;
            isClosed?: boolean;
        };
        ThreadsChanged: {
            changed: number;
            missing: number;
        };
        ThreadsChange: {
            threads: {
                /** Format: uuid */
                accountId: string;
                /** Format: uuid */
                fanId: string;
            }[];
            change: components["schemas"]["ThreadChange"];
        };
        PresenceInput: {
            /** @enum {string} */
            state: "looking" | "typing" | "gone";
        };
        FanNote: {
            /** Format: uuid */
            id: string;
            text: string;
            author: {
                /** Format: uuid */
                userId: string;
                name: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            isOwn: boolean;
        };
        FanNoteInput: {
            text: string;
        };
        Media: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string | null;
            filename: string;
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "video/mp4" | "video/quicktime" | "audio/mpeg" | "audio/mp4" | "audio/wav";
            /** @enum {string} */
            kind: "image" | "video" | "audio";
            bytes: number;
            width: number | null;
            height: number | null;
            durationMs: number | null;
            hasThumbnail: boolean;
            removed: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        MediaDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string | null;
            filename: string;
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "video/mp4" | "video/quicktime" | "audio/mpeg" | "audio/mp4" | "audio/wav";
            /** @enum {string} */
            kind: "image" | "video" | "audio";
            bytes: number;
            width: number | null;
            height: number | null;
            durationMs: number | null;
            hasThumbnail: boolean;
            removed: boolean;
            /** Format: date-time */
            createdAt: string;
            uploads: components["schemas"]["MediaUpload"][];
        };
        MediaUpload: {
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            state: "waiting" | "uploading" | "ready" | "failed";
            platformMediaId: string | null;
            tries: number;
            /** Format: date-time */
            retryAt: string | null;
            errorKind: string | null;
            errorMessage: string | null;
        };
        FanMediaList: {
            items: components["schemas"]["FanMedia"][];
        };
        FanMedia: {
            mediaId: string;
            /** Format: date-time */
            boughtAt: string | null;
            /** Format: date-time */
            lastSentAt: string | null;
            sends: number;
            lastPriceCents: number | null;
        };
        CampaignSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @enum {string} */
            kind: "campaign" | "bulk";
            /** @enum {string} */
            status: "draft" | "scheduled" | "running" | "paused" | "completed" | "cancelled";
            statusReason: string | null;
            /** @enum {string} */
            phase: "draft" | "waiting" | "snapshot" | "testing" | "measuring" | "rollout" | "sending" | "done";
            /** Format: date-time */
            startAt: string | null;
            recipients: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            launchedAt: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            archivedAt: string | null;
        };
        CampaignCounts: {
            all: number;
            draft: number;
            scheduled: number;
            running: number;
            paused: number;
            completed: number;
            cancelled: number;
            archived: number;
        };
        CampaignFigures: {
            /** Format: uuid */
            campaignId: string;
            recipients: number;
            states: {
                open: number;
                sent: number;
                holdout: number;
                skipped: number;
                failed: number;
                unknown: number;
            };
            held: number;
            replied: number;
            bought: number;
            revenueCents: number | null;
            winner: {
                /** Format: uuid */
                variantId: string;
                name: string;
            } | null;
            leading: {
                /** Format: uuid */
                variantId: string;
                name: string;
            } | null;
            /** Format: date-time */
            endAt: string | null;
            /** @enum {string|null} */
            accountHeld: "paused" | "login_needed" | "restricted" | "disconnected" | "breaker_open" | "slowed" | null;
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @enum {string} */
            kind: "campaign" | "bulk";
            /** @enum {string} */
            status: "draft" | "scheduled" | "running" | "paused" | "completed" | "cancelled";
            statusReason: string | null;
            /** @enum {string} */
            phase: "draft" | "waiting" | "snapshot" | "testing" | "measuring" | "rollout" | "sending" | "done";
            /** Format: date-time */
            startAt: string | null;
            recipients: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            launchedAt: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            archivedAt: string | null;
            version: number;
            audience: {
                /** @default {} */
                include?: {
                    /** @default [] */
                    listIds?: string[];
                    /** @default [] */
                    filters?: {
                        field: string;
                        op: string;
                        value?: string | number | (string | number)[];
                    }[];
                    /**
                     * @default all
                     * @enum {string}
                     */
                    match?: "all" | "any";
                };
                /** @default {} */
                exclude?: {
                    /** @default [] */
                    listIds?: string[];
                    /** @default [] */
                    filters?: {
                        field: string;
                        op: string;
                        value?: string | number | (string | number)[];
                    }[];
                    /**
                     * @default all
                     * @enum {string}
                     */
                    match?: "all" | "any";
                };
            };
            holdoutBp: number;
            /** @enum {string} */
            metric: "reply" | "purchase" | "revenue";
            testPhase: {
                /** @default 10000 */
                shareBp?: number;
                waitMinutes: number;
                /** @default split */
                fallback?: "split" | number;
            } | null;
            outcomeWindowHours: number;
            protect: components["schemas"]["Protection"];
            paceBp: number | null;
            /** @enum {string} */
            delivery: "each" | "native";
            revision: number;
            savedBy: string | null;
            /** Format: uri */
            runUrl: string | null;
            /** Format: date-time */
            decideAt: string | null;
            /** Format: uuid */
            winnerVariantId: string | null;
            variants: components["schemas"]["CampaignVariant"][];
        };
        Protection: {
            /** @default null */
            conversationHours?: number | null;
            /** @default false */
            messageWaiting?: boolean;
            /** @default false */
            sameMedia?: boolean;
            /**
             * @default null
             * @enum {string|null}
             */
            otherCreators?: "talking" | "all" | null;
        } | null;
        CampaignVariant: {
            /** Format: uuid */
            id: string;
            position: number;
            name: string;
            weightBp: number;
            text: string;
            priceCents: number;
            mediaIds: string[];
            takenBack: boolean;
        };
        CampaignDraftAnswer: {
            campaign: components["schemas"]["Campaign"];
            problems: {
                /** @enum {string} */
                in: "body" | "query" | "params" | "headers";
                pointer: string;
                detail: string;
                /** @enum {string} */
                code?: "missing" | "required" | "unknown_field" | "too_short" | "too_long" | "too_low" | "too_high" | "too_few" | "too_many" | "not_whole" | "invalid_id" | "invalid_time" | "invalid_address" | "invalid_email" | "invalid_choice" | "invalid_type" | "bad_character" | "filter_incomplete" | "too_many_filters" | "list_unknown" | "list_loop" | "campaign_unknown" | "rules_empty" | "account_unknown" | "text_or_media" | "price_needs_media" | "price_range" | "too_many_media" | "media_unknown" | "text_too_long" | "variable_unclosed" | "variable_bad" | "variable_unknown" | "variable_needs_fallback" | "weights_sum" | "bulk_is_plain" | "native_is_bulk" | "native_has_no_pace" | "native_not_here" | "native_has_no_variables" | "native_needs_text" | "test_needs_variants" | "fallback_unknown" | "start_past" | "expires_past" | "expires_before_start" | "variants_fixed" | "fan_unknown" | "shortcut_bad" | "shortcut_taken" | "steps_none";
                params?: {
                    [key: string]: string | number;
                };
            }[];
        };
        CampaignDraft: {
            /** @default  */
            name?: string;
            /** Format: uuid */
            accountId: string;
            /** @default {} */
            audience?: {
                /** @default {} */
                include?: {
                    /** @default [] */
                    listIds?: string[];
                    /** @default [] */
                    filters?: {
                        field: string;
                        op: string;
                        value?: string | number | (string | number)[];
                    }[];
                    /**
                     * @default all
                     * @enum {string}
                     */
                    match?: "all" | "any";
                };
                /** @default {} */
                exclude?: {
                    /** @default [] */
                    listIds?: string[];
                    /** @default [] */
                    filters?: {
                        field: string;
                        op: string;
                        value?: string | number | (string | number)[];
                    }[];
                    /**
                     * @default all
                     * @enum {string}
                     */
                    match?: "all" | "any";
                };
            };
            variants: {
                name: string;
                weightBp: number;
                /** @default  */
                text?: string;
                /** @default 0 */
                priceCents?: number;
                /** @default [] */
                mediaIds?: string[];
            }[];
            /** @default 0 */
            holdoutBp?: number;
            /**
             * @default reply
             * @enum {string}
             */
            metric?: "reply" | "purchase" | "revenue";
            /** @default null */
            testPhase?: {
                shareBp: number;
                waitMinutes: number;
                /** @default split */
                fallback?: "split" | number;
            } | null;
            /**
             * Format: date-time
             * @default null
             */
            startAt?: string | null;
            /**
             * Format: date-time
             * @default null
             */
            expiresAt?: string | null;
            /** @default 72 */
            outcomeWindowHours?: number;
            /**
             * @default campaign
             * @enum {string}
             */
            kind?: "campaign" | "bulk";
            protect?: components["schemas"]["Protection"];
            /** @default null */
            paceBp?: number | null;
            /**
             * @default each
             * @enum {string}
             */
            delivery?: "each" | "native";
        };
        SampleFans: {
            fans: {
                /** Format: uuid */
                fanId: string;
                name: string | null;
                language: string | null;
                country: string | null;
                timeZone: string | null;
                values: {
                    [key: string]: string | null;
                };
            }[];
            variables: string[];
            languages: {
                language: string | null;
                count: number;
            }[];
        };
        LaunchPreview: {
            audience: components["schemas"]["AudienceCounts"];
            plan: {
                toSend: number;
                holdout: number;
                inTest: number | null;
                exact: boolean;
                /** Format: date-time */
                startAt: string;
                perMinute: number | null;
                timeZone: string;
                quietHours: {
                    startMinute: number;
                    endMinute: number;
                } | null;
                queues: {
                    source: string;
                    /** Format: uuid */
                    campaignId: string | null;
                    name: string | null;
                    count: number;
                }[];
            };
            deliveries: {
                each: {
                    /** Format: date-time */
                    endAt: string | null;
                };
                native: {
                    /** Format: date-time */
                    endAt: string | null;
                    calls: number;
                } | null;
            };
            forecast: {
                /** Format: date-time */
                endAt: string | null;
                sentInTime: number;
                warnings: {
                    code: string;
                    message: string;
                    params: {
                        [key: string]: number;
                    };
                }[];
            };
        };
        AudienceCounts: {
            included: number;
            excluded: number;
            suppressed: number;
            frozen: number;
            consentWithdrawn: number;
            protected: {
                alreadyBought: number;
                sameMedia: number;
                messageWaiting: number;
                conversation: number;
                otherCreators: number;
            } | null;
            eligible: number;
        };
        LaunchAnswer: {
            audience: components["schemas"]["AudienceCounts"];
            plan: {
                toSend: number;
                holdout: number;
                inTest: number | null;
                exact: boolean;
                /** Format: date-time */
                startAt: string;
                perMinute: number | null;
                timeZone: string;
                quietHours: {
                    startMinute: number;
                    endMinute: number;
                } | null;
                queues: {
                    source: string;
                    /** Format: uuid */
                    campaignId: string | null;
                    name: string | null;
                    count: number;
                }[];
            };
            deliveries: {
                each: {
                    /** Format: date-time */
                    endAt: string | null;
                };
                native: {
                    /** Format: date-time */
                    endAt: string | null;
                    calls: number;
                } | null;
            };
            forecast: {
                /** Format: date-time */
                endAt: string | null;
                sentInTime: number;
                warnings: {
                    code: string;
                    message: string;
                    params: {
                        [key: string]: number;
                    };
                }[];
            };
            campaign: components["schemas"]["Campaign"];
        };
        CampaignProgress: {
            /** Format: uuid */
            campaignId: string;
            /** @enum {string} */
            status: "draft" | "scheduled" | "running" | "paused" | "completed" | "cancelled";
            /** @enum {string} */
            phase: "draft" | "waiting" | "snapshot" | "testing" | "measuring" | "rollout" | "sending" | "done";
            recipients: number;
            states: {
                open: number;
                sent: number;
                holdout: number;
                skipped: number;
                failed: number;
                unknown: number;
            };
            reasons: {
                /** @enum {string} */
                reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout";
                count: number;
            }[];
            sentLastMinute: number;
            /** Format: date-time */
            endAt: string | null;
            /** Format: date-time */
            nextAt: string | null;
            /** @enum {string|null} */
            accountHeld: "paused" | "login_needed" | "restricted" | "disconnected" | "breaker_open" | "slowed" | null;
            /** Format: date-time */
            accountNextAt: string | null;
            /** Format: date-time */
            startAt: string | null;
            /** Format: date-time */
            decideAt: string | null;
            calls: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                status: "calling" | "unknown" | "sending" | "reading" | "done" | "not_sent";
                recipients: number;
                left: number;
                /** Format: date-time */
                attemptedAt: string;
            }[] | null;
            /** Format: date-time */
            asOf: string;
        };
        CampaignResults: {
            /** Format: uuid */
            campaignId: string;
            /** @enum {string} */
            metric: "reply" | "purchase" | "revenue";
            variants: {
                /** Format: uuid */
                variantId: string;
                name: string;
                position: number;
                assigned: number;
                replied: number;
                bought: number;
                revenueCents: number | null;
                open: number;
                sent: number;
                failed: number;
                skipped: number;
                unknown: number;
                read: number;
                rate: number | null;
                low: number | null;
                high: number | null;
            }[];
            holdout: {
                assigned: number;
                replied: number;
                bought: number;
                revenueCents: number | null;
                lift: {
                    difference: number;
                    low: number;
                    high: number;
                    pValue: number;
                    relative: {
                        lift: number;
                        low: number;
                        high: number;
                    } | null;
                } | null;
            } | null;
            /** @enum {string} */
            comparedOn: "test" | "all";
            /** @enum {string} */
            verdict: "winner" | "no_winner" | "not_enough_data";
            /** Format: uuid */
            winnerVariantId: string | null;
            pValue: number | null;
            decided: boolean;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            comparisons: {
                a: string;
                b: string;
                difference: number;
                low: number;
                high: number;
                pValue: number;
                adjustedP: number;
            }[];
            sampleRatio: {
                pValue: number;
                ok: boolean;
                expected: number[];
                observed: number[];
            };
            /** Format: date-time */
            asOf: string;
        };
        CampaignActivity: {
            /** Format: uuid */
            campaignId: string;
            bucketMs: number;
            points: {
                /** Format: date-time */
                at: string;
                sent: number;
                replied: number;
                bought: number;
            }[];
            /** Format: date-time */
            asOf: string;
        };
        CampaignRecipient: {
            /** Format: uuid */
            fanId: string;
            displayName: string | null;
            username: string | null;
            platformFanId: string | null;
            /** Format: uuid */
            variantId: string | null;
            inTest: boolean;
            probability: number;
            version: number;
            /** @enum {string} */
            reason: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout";
            /** Format: date-time */
            nextAt: string | null;
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            assignedAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            repliedAt: string | null;
            /** Format: date-time */
            boughtAt: string | null;
            revenueCents: number | null;
        };
        CampaignTimelineEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            type: string;
            actor: string;
            data: {
                [key: string]: unknown;
            };
        };
        CampaignCommandAnswer: {
            /** @enum {string} */
            status: "draft" | "scheduled" | "running" | "paused" | "completed" | "cancelled";
            /** @enum {string} */
            phase: "draft" | "waiting" | "snapshot" | "testing" | "measuring" | "rollout" | "sending" | "done";
        };
        CampaignEdit: {
            name?: string;
            variants: {
                name?: string;
                text: string;
                /** @default 0 */
                priceCents?: number;
                /** @default [] */
                mediaIds?: string[];
            }[];
            version?: number;
        };
        Fan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            platformFanId: string;
            username: string | null;
            displayName: string | null;
            language: string | null;
            country: string | null;
            timeZone: string | null;
            tags: string[];
            custom: {
                [key: string]: unknown;
            };
            spendCents: number | null;
            purchases: number;
            firstPurchaseAt: string | null;
            lastPurchaseAt: string | null;
            subscribedAt: string | null;
            expiresAt: string | null;
            lastSeenAt: string | null;
            notes: string | null;
            suppressedAt: string | null;
            consentWithdrawnAt: string | null;
            frozenAt: string | null;
            createdAt: string;
        };
        FanCounts: {
            fans: number;
            reachable: number;
            suppressed: number;
            frozen: number;
            consentWithdrawn: number;
            purchases: number;
            spent: {
                currency: string;
                cents: number;
            }[] | null;
        };
        FanProfile: {
            fan: components["schemas"]["Fan"];
            lists: {
                /** Format: uuid */
                id: string;
                name: string;
                addedAt: string;
            }[];
            barriers: {
                /** @enum {string} */
                kind: "frozen" | "suppressed" | "consent_withdrawn";
                since: string;
                reason: string | null;
                wording: string | null;
                actor: string | null;
            }[];
            months: {
                month: string;
                cents: number;
                purchases: number;
            }[] | null;
            byKind: {
                kind: string;
                cents: number;
                purchases: number;
            }[] | null;
        };
        FanHistoryEntry: {
            id: string;
            /** @enum {string} */
            kind: "message" | "campaign" | "purchase" | "consent" | "decision" | "record";
            at: string;
            what: string;
            reason: string | null;
            text: string | null;
            cents: number | null;
            currency: string | null;
            /** Format: uuid */
            campaignId: string | null;
            name: string | null;
            variant: string | null;
            actor: string | null;
            sentAt: string | null;
            readAt: string | null;
            nextAt: string | null;
        };
        FanList: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string | null;
            name: string;
            description: string | null;
            /** @enum {string} */
            kind: "static" | "live";
            rules: {
                /**
                 * @default {
                 *       "listIds": [],
                 *       "filters": [],
                 *       "match": "all"
                 *     }
                 */
                include?: {
                    /** @default [] */
                    listIds?: string[];
                    /** @default [] */
                    filters?: {
                        field: string;
                        op: string;
                        value?: string | number | (string | number)[];
                    }[];
                    /**
                     * @default all
                     * @enum {string}
                     */
                    match?: "all" | "any";
                };
                /**
                 * @default {
                 *       "listIds": [],
                 *       "filters": [],
                 *       "match": "all"
                 *     }
                 */
                exclude?: {
                    /** @default [] */
                    listIds?: string[];
                    /** @default [] */
                    filters?: {
                        field: string;
                        op: string;
                        value?: string | number | (string | number)[];
                    }[];
                    /**
                     * @default all
                     * @enum {string}
                     */
                    match?: "all" | "any";
                };
            } | null;
            fans: number;
            filling: {
                done: number;
                total: number | null;
            } | null;
            changedAt: string | null;
            lists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            campaigns: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            createdBy: string | null;
            createdAt: string;
        };
        Suppression: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            fanId: string | null;
            fanName: string | null;
            /** @enum {string} */
            reason: "stop_word" | "complaint" | "manual" | "import" | "erasure";
            wording: string | null;
            actor: string;
            createdAt: string;
            liftedAt: string | null;
            liftedBy: string | null;
        };
        Import: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            kind: "fans" | "transactions";
            /** @enum {string} */
            status: "uploaded" | "waiting" | "running" | "completed" | "failed" | "cancelled";
            filename: string;
            bytes: number;
            bytesRead: number;
            rows: number;
            created: number;
            updated: number;
            unchanged: number;
            refused: number;
            error: string | null;
            fault: components["schemas"]["ImportFault"];
            createdBy: string | null;
            listId: string | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        ImportFault: {
            /** @enum {string} */
            code: "fan_id_missing" | "date_missing" | "amount_missing" | "fan_unknown" | "row_width" | "text_too_long" | "control_characters" | "not_whole" | "not_date" | "not_amount" | "not_currency" | "not_time_zone" | "not_language" | "too_many_tags" | "row_too_long" | "quote_open" | "quote_open_too_long" | "bad_bytes" | "nul_characters" | "column_unknown" | "field_missing" | "field_unknown" | "field_twice" | "dates_mixed" | "dates_ambiguous" | "no_rows" | "file_empty" | "file_binary" | "only_empty_lines" | "header_endless" | "header_unreadable";
            params: {
                [key: string]: string | number;
            };
        } | null;
        ImportPreview: {
            encoding: string;
            separator: string;
            columns: {
                header: string;
                fields: string[];
                /** @enum {string} */
                dateOrder: "dmy" | "mdy";
                /** @enum {string} */
                decimalMark: "point" | "comma";
                samples: string[];
            }[];
            timeZone: string;
            unknownColumns: string[];
            problems: {
                /** @enum {string} */
                level: "error" | "warning";
                column?: string;
                message: string;
                /** @enum {string} */
                code: "fan_id_missing" | "date_missing" | "amount_missing" | "fan_unknown" | "row_width" | "text_too_long" | "control_characters" | "not_whole" | "not_date" | "not_amount" | "not_currency" | "not_time_zone" | "not_language" | "too_many_tags" | "row_too_long" | "quote_open" | "quote_open_too_long" | "bad_bytes" | "nul_characters" | "column_unknown" | "field_missing" | "field_unknown" | "field_twice" | "dates_mixed" | "dates_ambiguous" | "no_rows" | "file_empty" | "file_binary" | "only_empty_lines" | "header_endless" | "header_unreadable";
                params: {
                    [key: string]: string | number;
                };
            }[];
            outlook: {
                rows: number;
                known: number;
                fresh: number;
                refused: number;
                complete: boolean;
            };
            rows: {
                row: number;
                line: number;
                values: string[];
                refused: string | null;
                fault: components["schemas"]["ImportFault"];
            }[];
        };
        Refusals: {
            headers: string[];
            reasons: {
                reason: string;
                fault: components["schemas"]["ImportFault"];
                rows: number;
            }[];
            rows: components["schemas"]["RefusedRow"][];
            keptUntil: string | null;
        };
        RefusedRow: {
            row: number;
            line: number;
            reason: string;
            fault: components["schemas"]["ImportFault"];
            values: string[];
        };
        Export: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string | null;
            /** @enum {string} */
            kind: "fans" | "transactions" | "recipients";
            /** @enum {string} */
            status: "waiting" | "running" | "completed" | "failed" | "cancelled";
            rows: number;
            totalRows: number | null;
            query: {
                audience?: {
                    /**
                     * @default {
                     *       "listIds": [],
                     *       "filters": [],
                     *       "match": "all"
                     *     }
                     */
                    include?: {
                        /** @default [] */
                        listIds?: string[];
                        /** @default [] */
                        filters?: {
                            field: string;
                            op: string;
                            value?: string | number | (string | number)[];
                        }[];
                        /**
                         * @default all
                         * @enum {string}
                         */
                        match?: "all" | "any";
                    };
                    /**
                     * @default {
                     *       "listIds": [],
                     *       "filters": [],
                     *       "match": "all"
                     *     }
                     */
                    exclude?: {
                        /** @default [] */
                        listIds?: string[];
                        /** @default [] */
                        filters?: {
                            field: string;
                            op: string;
                            value?: string | number | (string | number)[];
                        }[];
                        /**
                         * @default all
                         * @enum {string}
                         */
                        match?: "all" | "any";
                    };
                };
                /** Format: uuid */
                listId?: string;
                search?: string;
                /** @enum {string} */
                state?: "reachable" | "suppressed" | "consent_withdrawn" | "frozen";
                fanIds?: string[];
                columns?: string[];
                /** Format: uuid */
                campaignId?: string;
                /** Format: date-time */
                since?: string;
                /** Format: date-time */
                until?: string;
            };
            createdBy: string | null;
            expiresAt: string | null;
            bytes: number;
            error: string | null;
            createdAt: string;
            finishedAt: string | null;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "account.login_lost" | "account.restricted" | "account.breaker_open" | "account.webhook_silent" | "account.unknown_outcomes" | "alarm.queue_too_old" | "alarm.sender_silent" | "alarm.failure_ratio" | "alarm.over_limit" | "alarm.unknown_unresolved" | "campaign.no_winner" | "campaign.failed" | "campaign.completed" | "import.refused_rows" | "import.failed" | "export.ready" | "export.failed" | "invitation.accepted" | "webhook.disabled" | "task.assigned" | "thread.assigned";
            /** @enum {string} */
            severity: "person" | "information";
            /** @enum {string} */
            subject: "account" | "campaign" | "import" | "export" | "member" | "task" | "thread" | "webhook";
            /** Format: uuid */
            subjectId: string;
            subjectName: string | null;
            /** Format: uuid */
            accountId: string | null;
            accountName: string | null;
            data: {
                [key: string]: string | number | boolean | null;
            };
            path: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            dismissedAt: string | null;
            /** Format: uuid */
            taskId: string | null;
        };
        NotificationCounts: {
            unread: number;
            needsMe: number;
            mailsKnowYou: boolean;
        };
        NotificationChange: {
            read?: boolean;
            dismissed?: boolean;
        };
        NotificationPreferences: {
            kinds: {
                /** @enum {string} */
                kind: "account.login_lost" | "account.restricted" | "account.breaker_open" | "account.webhook_silent" | "account.unknown_outcomes" | "alarm.queue_too_old" | "alarm.sender_silent" | "alarm.failure_ratio" | "alarm.over_limit" | "alarm.unknown_unresolved" | "campaign.no_winner" | "campaign.failed" | "campaign.completed" | "import.refused_rows" | "import.failed" | "export.ready" | "export.failed" | "invitation.accepted" | "webhook.disabled" | "task.assigned" | "thread.assigned";
                inApp: boolean;
                /** @enum {string} */
                email: "at_once" | "daily" | "never";
                /** @enum {string} */
                severity: "person" | "information";
                isDefault: boolean;
            }[];
            /** @enum {string} */
            language: "en" | "fr";
            timeZone: string;
            lastMail: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                status: "sending" | "sent" | "refused" | "unknown";
            } | null;
        };
        NotificationPreferencesInput: {
            kinds?: {
                /** @enum {string} */
                kind: "account.login_lost" | "account.restricted" | "account.breaker_open" | "account.webhook_silent" | "account.unknown_outcomes" | "alarm.queue_too_old" | "alarm.sender_silent" | "alarm.failure_ratio" | "alarm.over_limit" | "alarm.unknown_unresolved" | "campaign.no_winner" | "campaign.failed" | "campaign.completed" | "import.refused_rows" | "import.failed" | "export.ready" | "export.failed" | "invitation.accepted" | "webhook.disabled" | "task.assigned" | "thread.assigned";
                inApp: boolean;
                /** @enum {string} */
                email: "at_once" | "daily" | "never";
            }[];
            /** @enum {string} */
            language?: "en" | "fr";
            timeZone?: string;
        };
        Task: {
            /** Format: uuid */
            id: string;
            title: string;
            note: string;
            /** @enum {string} */
            status: "open" | "done";
            /** Format: date-time */
            dueAt: string | null;
            dueTimeZone: string | null;
            isOverdue: boolean;
            assignee: {
                /** Format: uuid */
                userId: string;
                name: string;
            } | null;
            createdBy: {
                /** Format: uuid */
                userId: string;
                name: string;
            } | null;
            target: {
                /** @enum {string} */
                type: "campaign" | "account" | "fan" | "import";
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** Format: uuid */
            accountId: string | null;
            accountName: string | null;
            /** Format: uuid */
            notificationId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            doneAt: string | null;
            doneBy: {
                /** Format: uuid */
                userId: string;
                name: string;
            } | null;
        };
        TaskInput: {
            title: string;
            /** @default  */
            note?: string;
            /**
             * Format: date-time
             * @default null
             */
            dueAt?: string | null;
            /** @default UTC */
            dueTimeZone?: string;
            /**
             * Format: uuid
             * @default null
             */
            assigneeId?: string | null;
            /** @default null */
            target?: {
                /** @enum {string} */
                type: "campaign" | "account" | "fan" | "import";
                /** Format: uuid */
                id: string;
            } | null;
            /**
             * Format: uuid
             * @default null
             */
            notificationId?: string | null;
        };
        TaskChange: {
            title?: string;
            note?: string;
            /** Format: date-time */
            dueAt?: string | null;
            dueTimeZone?: string;
            /** Format: uuid */
            assigneeId?: string | null;
            /** @enum {string} */
            status?: "open" | "done";
        };
        ChatterReport: {
            saleHours: number;
            items: {
                /** Format: uuid */
                userId: string;
                name: string | null;
                shifts: number;
                workedMinutes: number;
                messages: number;
                fans: number;
                answers: number;
                replyMedianMs: number | null;
                replyP90Ms: number | null;
                sales: number;
                money: {
                    currency: string;
                    grossCents: number;
                    netCents: number;
                }[] | null;
            }[];
            days: {
                /** Format: date */
                day: string;
                messages: number;
                sales: number;
                money: {
                    currency: string;
                    grossCents: number;
                    netCents: number;
                }[] | null;
            }[];
            nobody: {
                sales: number;
                money: {
                    currency: string;
                    grossCents: number;
                    netCents: number;
                }[] | null;
            } | null;
        };
        Shift: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            name: string | null;
            /** @enum {string} */
            kind: "worked" | "planned";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            endedByRule: boolean;
            note: string;
            messages: number | null;
            fans: number | null;
            sales: number | null;
            money: {
                currency: string;
                grossCents: number;
                netCents: number;
            }[] | null;
        };
        ShiftInput: {
            /** Format: uuid */
            userId: string;
            /** @enum {string} */
            kind: "worked" | "planned";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
            /** @default  */
            note?: string;
        };
        ShiftChange: {
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
            note?: string;
        };
        AlarmRule: {
            /** @enum {string} */
            name: "queue_too_old" | "sender_silent" | "failure_ratio" | "breaker_open" | "over_limit" | "unknown_unresolved";
            /** @enum {string} */
            metric: "huntaze_queue_depth" | "huntaze_queue_oldest_seconds" | "huntaze_sender_silent_seconds" | "huntaze_rate_used_ratio" | "huntaze_breaker_open" | "huntaze_sender_paused" | "huntaze_account_blocked" | "huntaze_unknown_outcomes" | "huntaze_unknown_oldest_seconds" | "huntaze_attempts_recent" | "huntaze_failure_ratio" | "huntaze_over_limit_attempts";
            labels: {
                [key: string]: string;
            };
            above: number;
            forSeconds: number;
            /** @enum {string} */
            severity: "critical" | "warning";
            meaning: string;
            firing: number;
        };
        Alarm: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            accountName: string;
            /** @enum {string} */
            rule: "queue_too_old" | "sender_silent" | "failure_ratio" | "breaker_open" | "over_limit" | "unknown_unresolved";
            /** @enum {string} */
            severity: "critical" | "warning";
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            firedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            value: number;
            worst: number;
        };
        WebhookEndpoint: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string;
            events: ("message.received" | "fan.suppressed" | "subscription.new" | "subscription.renewed" | "subscription.expired" | "money.purchase" | "money.tip" | "money.subscription_payment" | "account.active" | "account.session_expired" | "account.needs_2fa" | "account.restricted" | "account.disconnected" | "campaign.launched" | "campaign.paused" | "campaign.resumed" | "campaign.decided" | "campaign.completed" | "campaign.cancelled" | "campaign.failed" | "import.completed" | "import.failed")[];
            /** Format: uuid */
            accountId: string | null;
            enabled: boolean;
            /** @enum {string|null} */
            disabledReason: "by_hand" | "gone" | "failing" | null;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: date-time */
            oldSecretUntil: string | null;
            waiting: number;
            /** Format: date-time */
            createdAt: string;
        };
        NewWebhookEndpoint: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string;
            events: ("message.received" | "fan.suppressed" | "subscription.new" | "subscription.renewed" | "subscription.expired" | "money.purchase" | "money.tip" | "money.subscription_payment" | "account.active" | "account.session_expired" | "account.needs_2fa" | "account.restricted" | "account.disconnected" | "campaign.launched" | "campaign.paused" | "campaign.resumed" | "campaign.decided" | "campaign.completed" | "campaign.cancelled" | "campaign.failed" | "import.completed" | "import.failed")[];
            /** Format: uuid */
            accountId: string | null;
            enabled: boolean;
            /** @enum {string|null} */
            disabledReason: "by_hand" | "gone" | "failing" | null;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: date-time */
            oldSecretUntil: string | null;
            waiting: number;
            /** Format: date-time */
            createdAt: string;
            secret: string;
        };
        WebhookEndpointInput: {
            /** Format: uri */
            url: string;
            /** @default  */
            description?: string;
            events: ("message.received" | "fan.suppressed" | "subscription.new" | "subscription.renewed" | "subscription.expired" | "money.purchase" | "money.tip" | "money.subscription_payment" | "account.active" | "account.session_expired" | "account.needs_2fa" | "account.restricted" | "account.disconnected" | "campaign.launched" | "campaign.paused" | "campaign.resumed" | "campaign.decided" | "campaign.completed" | "campaign.cancelled" | "campaign.failed" | "import.completed" | "import.failed")[];
            /**
             * Format: uuid
             * @default null
             */
            accountId?: string | null;
        };
        WebhookEndpointChange: {
            /** Format: uri */
            url?: string;
            description?: string;
            events?: ("message.received" | "fan.suppressed" | "subscription.new" | "subscription.renewed" | "subscription.expired" | "money.purchase" | "money.tip" | "money.subscription_payment" | "account.active" | "account.session_expired" | "account.needs_2fa" | "account.restricted" | "account.disconnected" | "campaign.launched" | "campaign.paused" | "campaign.resumed" | "campaign.decided" | "campaign.completed" | "campaign.cancelled" | "campaign.failed" | "import.completed" | "import.failed")[];
            /** Format: uuid */
            accountId?: string | null;
            enabled?: boolean;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            event: "message.received" | "fan.suppressed" | "subscription.new" | "subscription.renewed" | "subscription.expired" | "money.purchase" | "money.tip" | "money.subscription_payment" | "account.active" | "account.session_expired" | "account.needs_2fa" | "account.restricted" | "account.disconnected" | "campaign.launched" | "campaign.paused" | "campaign.resumed" | "campaign.decided" | "campaign.completed" | "campaign.cancelled" | "campaign.failed" | "import.completed" | "import.failed" | "webhook.test";
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            /** Format: date-time */
            nextTryAt: string | null;
            tries: {
                /** Format: date-time */
                at: string;
                status: number | null;
                ms: number;
                error: string | null;
            }[];
            body: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMeWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    workspaceId: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeLeave: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `auth.no_workspace`: No workspace is chosen.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `members.last_owner`: A workspace keeps at least one owner.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkspaces: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSettings"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspaceSettingsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSettings"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSettingsStopWordsTry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopWordTrial"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopWordAnswer"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putHomeTour: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TourInput"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedViews: {
        parameters: {
            query: {
                page: "fans" | "campaigns" | "messages";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSavedViews: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedViewsByView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSavedViewsByView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SavedViewPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMembers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Member"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMembersByMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members.last_owner`: A workspace keeps at least one owner. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchMembersByMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MemberInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `members.last_owner`: A workspace keeps at least one owner. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `members.unknown_account`: A named platform account is not one of this workspace.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `members.already`: This person is a member already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `members.unknown_account`: A named platform account is not one of this workspace.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInvitationsByInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeInvitationsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedInvitation"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `invitations.other_person`: The invitation is for another e-mail address.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitations.closed`: The invitation was used, revoked or has expired. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeInvitationsByTokenAccept: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workspaceId: string;
                    };
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `invitations.other_person`: The invitation is for another e-mail address.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `invitations.closed`: The invitation was used, revoked or has expired.
             *     `members.already`: This person is a member already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeInvitationsByTokenDecline: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `invitations.other_person`: The invitation is for another e-mail address.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `invitations.closed`: The invitation was used, revoked or has expired.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `keys.scope_too_wide`: A key cannot do more than the person who makes it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteApiKeysByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                actor?: string;
                action?: string;
                targetType?: string;
                targetId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            permission: "workspace.read" | "accounts.read" | "accounts.manage" | "fans.read" | "fans.write" | "fans.import" | "fans.export" | "campaigns.read" | "campaigns.write" | "campaigns.launch" | "messages.read" | "messages.send" | "sends.control" | "revenue.read" | "notifications.own" | "tasks.read" | "tasks.write" | "members.manage" | "keys.manage" | "settings.manage" | "audit.read" | "operations.read";
                            description: string;
                            roles: ("owner" | "manager" | "marketer" | "chatter" | "analyst")[];
                        }[];
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccounts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccounts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `accounts.already_connected`: This platform account is connected already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `accounts.url_refused`: The address of the platform cannot be used.
             *     `accounts.credentials_refused`: The platform did not accept the credentials.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `accounts.platform_unreachable`: The platform did not answer. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsSandbox: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `accounts.platform_unreachable`: The platform did not answer. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountActivity"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountsByAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAccountsByAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountCheck: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `accounts.credentials_refused`: The platform did not accept the credentials.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `accounts.platform_unreachable`: The platform did not answer. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAccountsByAccountCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCredentials"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `accounts.credentials_refused`: The platform did not accept the credentials.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `accounts.platform_unreachable`: The platform did not answer. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookSecret"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountPause: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountResume: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountStop: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAnswer"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStop: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAnswer"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResume: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: number;
                    };
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountQueue: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                source?: "human" | "chat" | "automation" | "campaign" | "test" | "unsend";
                sourceId?: string;
                standing?: "sending" | "in_doubt" | "delivering" | "reading_back" | "due" | "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual";
            };
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QueueItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountQueueForecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueForecast"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountQueueFailed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedGroup"][];
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountQueuePreview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePreview"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountQueueChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                    };
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.not_held`: The message does not wait any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountQueueRetry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryFailed"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                    };
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.not_final`: The message is not in a state for this decision.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHistory"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountHistoryStart: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccountHistoryInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHistory"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountHistoryStop: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHistory"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountFansByFanMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                after?: string;
                around?: string;
            };
            header?: never;
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        nextCursor: string | null;
                        /** Format: uuid */
                        newerAfter: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountFansByFanMessages: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.fan_unreachable`: This fan may not be written to.
             *     `messages.answered_meanwhile`: Somebody else wrote to this fan meanwhile.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `messages.empty`: The message has neither text nor media.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountMessagesByMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountMessagesByMessageHold: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.not_held`: The message does not wait any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountMessagesByMessageRelease: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.not_held`: The message does not wait any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountMessagesByMessageCancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.not_held`: The message does not wait any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountMessagesByMessageResend: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.not_final`: The message is not in a state for this decision.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountMessagesByMessageDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnconfirmedDecision"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.not_final`: The message is not in a state for this decision.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUnsendsPreview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsendInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsendPreview"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.cannot_unsend`: The platform takes no messages back.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `campaigns.unknown_variant`: The campaign has no such variant.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnsends: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                accountId?: string;
                campaignId?: string;
                messageId?: string;
                status?: "running" | "completed" | "stopped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Unsend"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUnsends: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsendInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsend"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.cannot_unsend`: The platform takes no messages back.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             *     `messages.nothing_to_unsend`: There is nothing that can be taken back.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `campaigns.unknown_variant`: The campaign has no such variant.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnsendsByUnsend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unsendId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsend"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnsendsByUnsendItems: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                reason?: "waiting" | "settling" | "unsent" | "already_gone" | "bought_stays" | "too_late" | "cancelled" | "never_sent" | "unknown" | "failed" | "not_possible" | "stopped" | "fan_gone";
            };
            header?: never;
            path: {
                unsendId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnsendItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUnsendsByUnsendStop: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                unsendId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsend"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReplies: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
                accountId?: string;
                folder?: string;
                show?: "all" | "mine" | "shared";
                sort?: "name" | "used" | "match";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CannedReply"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReplies: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedReplyInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReply"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `replies.shared`: Shared replies are changed by those who write campaigns.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReplyFolders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            folder: string;
                            replies: number;
                        }[];
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRepliesByReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReply"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRepliesByReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                replyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedReplySave"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReply"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `replies.shared`: Shared replies are changed by those who write campaigns.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRepliesByReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `replies.shared`: Shared replies are changed by those who write campaigns.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRepliesByReplyUsed: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFansByFanValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanValues"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScripts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
                accountId?: string;
                archived?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScriptSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScripts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScriptsByScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scriptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putScriptsByScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scriptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptSave"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScriptsByScriptArchive: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                scriptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScriptsByScriptUnarchive: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                scriptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScriptsByScriptFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scriptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptFigures"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountFansByFanScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanScript"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountFansByFanScript: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptRunStart"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptRun"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `messages.fan_unreachable`: This fan may not be written to.
             *     `scripts.problems`: The script cannot be sent as it is.
             *     `scripts.running`: The fan is in a script already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScriptRunsByRunSend: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptRunMove"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptRun"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `scripts.moved`: The script has gone on or ended meanwhile.
             *     `messages.fan_unreachable`: This fan may not be written to.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `messages.empty`: The message has neither text nor media.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScriptRunsByRunSkip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptRunMove"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptRun"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `scripts.moved`: The script has gone on or ended meanwhile.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScriptRunsByRunStop: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptRunStop"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptRun"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getThreads: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                accountId?: string;
                network?: "onlyfans";
                state?: "open" | "snoozed" | "closed" | "all";
                unread?: string;
                unanswered?: string;
                assignee?: "me" | "nobody" | "anybody" | string;
                listId?: string;
                tag?: string;
                tier?: "none" | "low" | "mid" | "high" | "whale";
                search?: string;
                sort?: "latest" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Thread"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getThreadsCounts: {
        parameters: {
            query?: {
                accountId?: string;
                network?: "onlyfans";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadCounts"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getThreadsByAccountByFan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadDetail"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchThreadsByAccountByFan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadDetail"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `threads.assignee`: This person cannot take the conversation.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postThreadsChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadsChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadsChanged"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `threads.assignee`: This person cannot take the conversation.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putThreadsByAccountByFanPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        others: components["schemas"]["Presence"][];
                    };
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountFansByFanNotes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FanNote"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountFansByFanNotes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FanNoteInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanNote"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountsByAccountFansByFanNotesByNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                fanId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `threads.note_of_another`: The note is somebody else’s.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAccountsByAccountFansByFanNotesByNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                fanId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FanNoteInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanNote"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `threads.note_of_another`: The note is somebody else’s.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMedia: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                kind?: "image" | "video" | "audio";
                accountId?: string;
                ids?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Media"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMedia: {
        parameters: {
            query?: {
                filename?: string;
                accountId?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "image/gif": string;
                "video/mp4": string;
                "video/quicktime": string;
                "audio/mpeg": string;
                "audio/mp4": string;
                "audio/wav": string;
                "image/*": string;
                "video/*": string;
                "audio/*": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.type`: Messages do not carry files of this type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `media.broken`: The file cannot be read.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaByMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mediaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaDetail"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMediaByMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mediaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.in_use`: A waiting message needs the file. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaByMediaFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mediaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/gif": string;
                    "video/mp4": string;
                    "video/quicktime": string;
                    "audio/mpeg": string;
                    "audio/mp4": string;
                    "audio/wav": string;
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaByMediaThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mediaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsByAccountMediaByMediaUpload: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                mediaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaDetail"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsByAccountFansByFanMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanMediaList"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaigns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                accountId?: string;
                kind?: "campaign" | "bulk";
                search?: string;
                status?: "draft" | "scheduled" | "running" | "paused" | "completed" | "cancelled";
                archived?: "yes" | "no";
                sort?: "created" | "name" | "status" | "starts" | "ends" | "fans";
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaigns: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    accountId: string;
                    /** @default {} */
                    audience?: {
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        include?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        exclude?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                    };
                    variants: {
                        name: string;
                        weightBp: number;
                        text: string;
                        /** @default 0 */
                        priceCents?: number;
                        /** @default [] */
                        mediaIds?: string[];
                    }[];
                    /** @default 0 */
                    holdoutBp?: number;
                    /**
                     * @default reply
                     * @enum {string}
                     */
                    metric?: "reply" | "purchase" | "revenue";
                    /** @default null */
                    testPhase?: {
                        /** @default 10000 */
                        shareBp?: number;
                        waitMinutes: number;
                        /** @default split */
                        fallback?: "split" | number;
                    } | null;
                    /**
                     * Format: date-time
                     * @default null
                     */
                    startAt?: string | null;
                    /**
                     * Format: date-time
                     * @default null
                     */
                    expiresAt?: string | null;
                    /**
                     * @default campaign
                     * @enum {string}
                     */
                    kind?: "campaign" | "bulk";
                    protect?: components["schemas"]["Protection"];
                    /** @default null */
                    paceBp?: number | null;
                    /**
                     * @default each
                     * @enum {string}
                     */
                    delivery?: "each" | "native";
                    /** @default 72 */
                    outcomeWindowHours?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsCounts: {
        parameters: {
            query?: {
                accountId?: string;
                kind?: "campaign" | "bulk";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCounts"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsFigures: {
        parameters: {
            query: {
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignFigures"][];
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignCopy: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignRetry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    reasons?: ("queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout")[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `campaigns.audience_empty`: Nobody is in the audience.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignArchive: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignUnarchive: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsDrafts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignDraft"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDraftAnswer"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDraftAnswer"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCampaignsByCampaignDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    definition: components["schemas"]["CampaignDraft"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDraftAnswer"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `campaigns.wrong_status`: The campaign is not in a state for this.
             *     `campaigns.draft_changed`: Somebody else saved this draft meanwhile.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAudiencesSample: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    audience: {
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        include?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        exclude?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                    };
                    /** @default 12 */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleFans"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCampaignsByCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    accountId: string;
                    /** @default {} */
                    audience?: {
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        include?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        exclude?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                    };
                    variants: {
                        name: string;
                        weightBp: number;
                        text: string;
                        /** @default 0 */
                        priceCents?: number;
                        /** @default [] */
                        mediaIds?: string[];
                    }[];
                    /** @default 0 */
                    holdoutBp?: number;
                    /**
                     * @default reply
                     * @enum {string}
                     */
                    metric?: "reply" | "purchase" | "revenue";
                    /** @default null */
                    testPhase?: {
                        /** @default 10000 */
                        shareBp?: number;
                        waitMinutes: number;
                        /** @default split */
                        fallback?: "split" | number;
                    } | null;
                    /**
                     * Format: date-time
                     * @default null
                     */
                    startAt?: string | null;
                    /**
                     * Format: date-time
                     * @default null
                     */
                    expiresAt?: string | null;
                    /**
                     * @default campaign
                     * @enum {string}
                     */
                    kind?: "campaign" | "bulk";
                    protect?: components["schemas"]["Protection"];
                    /** @default null */
                    paceBp?: number | null;
                    /**
                     * @default each
                     * @enum {string}
                     */
                    delivery?: "each" | "native";
                    /** @default 72 */
                    outcomeWindowHours?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaigns.wrong_status`: The campaign is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCampaignsByCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaigns.wrong_status`: The campaign is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaunchPreview"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignTestSend: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fanIds: string[];
                    variantIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            /** Format: uuid */
                            messageId: string;
                            /** Format: uuid */
                            fanId: string;
                            /** Format: uuid */
                            variantId: string;
                        }[];
                    };
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `campaigns.unknown_variant`: The campaign has no such variant.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignLaunch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    revision?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaunchAnswer"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             *     `campaigns.draft_changed`: Somebody else saved this draft meanwhile.
             *     `campaigns.account_unable`: The account cannot send now.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `campaigns.audience_empty`: Nobody is in the audience.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignProgress"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResults"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignActivity"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignRecipients: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                reason?: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout";
                state?: "open" | "sent" | "holdout" | "skipped" | "failed" | "unknown";
                variantId?: string | "holdout";
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignRecipient"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignRecipientsCsv: {
        parameters: {
            query?: {
                reason?: "queued" | "held.quiet_hours" | "held.frequency_cap" | "held.test_phase" | "held.source_paused" | "held.account_paused" | "held.retry" | "held.session_expired" | "held.media" | "held.manual" | "sent" | "skipped.suppressed" | "skipped.no_consent" | "skipped.frozen" | "skipped.frequency_cap" | "skipped.expired" | "skipped.already_bought" | "skipped.media_sent" | "skipped.in_conversation" | "skipped.message_waiting" | "skipped.other_creator" | "skipped.cancelled" | "skipped.fan_gone" | "skipped.no_text" | "failed.recipient_unavailable" | "failed.invalid" | "failed.content_refused" | "failed.media" | "failed.not_delivered" | "failed.platform" | "unknown.reconciling" | "unknown.unconfirmed" | "holdout";
                state?: "open" | "sent" | "holdout" | "skipped" | "failed" | "unknown";
                variantId?: string | "holdout";
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignsByCampaignTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignTimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignPause: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCommandAnswer"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignResume: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCommandAnswer"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignCancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCommandAnswer"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignReschedule: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    startAt: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCommandAnswer"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `campaigns.time_in_past`: The time lies in the past.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignChooseWinner: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    variantId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCommandAnswer"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `campaigns.unknown_variant`: The campaign has no such variant.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCampaignsByCampaignEdit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignEdit"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCommandAnswer"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `campaigns.wrong_status`: The campaign is not in a state for this.
             *     `campaigns.unknown_version`: The campaign has no such version.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFans: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                accountId?: string;
                listId?: string;
                search?: string;
                state?: "reachable" | "suppressed" | "consent_withdrawn" | "frozen";
                audience?: string;
                sort?: "newest" | "name" | "spend" | "purchases" | "lastPurchase" | "lastSeen" | "joined";
                direction?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Fan"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansCount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    selection: {
                        fanIds: string[];
                    } | {
                        filter: {
                            /** Format: uuid */
                            accountId?: string;
                            /** Format: uuid */
                            listId?: string;
                            search?: string;
                            /** @enum {string} */
                            state?: "reachable" | "suppressed" | "consent_withdrawn" | "frozen";
                            audience?: {
                                /**
                                 * @default {
                                 *       "listIds": [],
                                 *       "filters": [],
                                 *       "match": "all"
                                 *     }
                                 */
                                include?: {
                                    /** @default [] */
                                    listIds?: string[];
                                    /** @default [] */
                                    filters?: {
                                        field: string;
                                        op: string;
                                        value?: string | number | (string | number)[];
                                    }[];
                                    /**
                                     * @default all
                                     * @enum {string}
                                     */
                                    match?: "all" | "any";
                                };
                                /**
                                 * @default {
                                 *       "listIds": [],
                                 *       "filters": [],
                                 *       "match": "all"
                                 *     }
                                 */
                                exclude?: {
                                    /** @default [] */
                                    listIds?: string[];
                                    /** @default [] */
                                    filters?: {
                                        field: string;
                                        op: string;
                                        value?: string | number | (string | number)[];
                                    }[];
                                    /**
                                     * @default all
                                     * @enum {string}
                                     */
                                    match?: "all" | "any";
                                };
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanCounts"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansSuppress: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    selection: {
                        fanIds: string[];
                    } | {
                        filter: {
                            /** Format: uuid */
                            accountId?: string;
                            /** Format: uuid */
                            listId?: string;
                            search?: string;
                            /** @enum {string} */
                            state?: "reachable" | "suppressed" | "consent_withdrawn" | "frozen";
                            audience?: {
                                /**
                                 * @default {
                                 *       "listIds": [],
                                 *       "filters": [],
                                 *       "match": "all"
                                 *     }
                                 */
                                include?: {
                                    /** @default [] */
                                    listIds?: string[];
                                    /** @default [] */
                                    filters?: {
                                        field: string;
                                        op: string;
                                        value?: string | number | (string | number)[];
                                    }[];
                                    /**
                                     * @default all
                                     * @enum {string}
                                     */
                                    match?: "all" | "any";
                                };
                                /**
                                 * @default {
                                 *       "listIds": [],
                                 *       "filters": [],
                                 *       "match": "all"
                                 *     }
                                 */
                                exclude?: {
                                    /** @default [] */
                                    listIds?: string[];
                                    /** @default [] */
                                    filters?: {
                                        field: string;
                                        op: string;
                                        value?: string | number | (string | number)[];
                                    }[];
                                    /**
                                     * @default all
                                     * @enum {string}
                                     */
                                    match?: "all" | "any";
                                };
                            };
                        };
                    };
                    /**
                     * @default manual
                     * @enum {string}
                     */
                    reason?: "manual" | "complaint";
                    wording: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suppressed: number;
                        already: number;
                    };
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFansByFan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fan"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchFansByFan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    displayName?: string | null;
                    language?: string | null;
                    country?: string | null;
                    timeZone?: string | null;
                    tags?: string[];
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                    notes?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fan"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFansByFanProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanProfile"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFansByFanHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: "message" | "campaign" | "purchase" | "consent" | "decision" | "record";
            };
            header?: never;
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FanHistoryEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansByFanFreeze: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fan"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansByFanUnfreeze: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fan"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansByFanConsent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "granted" | "withdrawn";
                    source: string;
                    wording?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fan"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansByFanSuppress: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @default manual
                     * @enum {string}
                     */
                    reason?: "manual" | "complaint";
                    wording?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fan"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansByFanLift: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fan"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `fans.not_suppressed`: No suppression of this fan is in force.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFansByFanErase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                fanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAudiencesCount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    audience: {
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        include?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        exclude?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                    };
                    protect?: components["schemas"]["Protection"];
                    /** @default [] */
                    mediaIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceCounts"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLists: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FanList"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLists: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @default null
                     */
                    accountId?: string | null;
                    name: string;
                    /** @default null */
                    description?: string | null;
                    rules?: {
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        include?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        exclude?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanList"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsByList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanList"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteListsByList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `lists.in_use`: Another list needs this one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchListsByList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string | null;
                    rules?: {
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        include?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                        /**
                         * @default {
                         *       "listIds": [],
                         *       "filters": [],
                         *       "match": "all"
                         *     }
                         */
                        exclude?: {
                            /** @default [] */
                            listIds?: string[];
                            /** @default [] */
                            filters?: {
                                field: string;
                                op: string;
                                value?: string | number | (string | number)[];
                            }[];
                            /**
                             * @default all
                             * @enum {string}
                             */
                            match?: "all" | "any";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanList"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `lists.not_live`: This list has no rules. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postListsByListFreeze: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FanList"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `lists.not_live`: This list has no rules.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postListsByListAdd: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fanIds: string[];
                } | {
                    filter: {
                        /** Format: uuid */
                        accountId?: string;
                        /** Format: uuid */
                        listId?: string;
                        search?: string;
                        /** @enum {string} */
                        state?: "reachable" | "suppressed" | "consent_withdrawn" | "frozen";
                        audience?: {
                            /**
                             * @default {
                             *       "listIds": [],
                             *       "filters": [],
                             *       "match": "all"
                             *     }
                             */
                            include?: {
                                /** @default [] */
                                listIds?: string[];
                                /** @default [] */
                                filters?: {
                                    field: string;
                                    op: string;
                                    value?: string | number | (string | number)[];
                                }[];
                                /**
                                 * @default all
                                 * @enum {string}
                                 */
                                match?: "all" | "any";
                            };
                            /**
                             * @default {
                             *       "listIds": [],
                             *       "filters": [],
                             *       "match": "all"
                             *     }
                             */
                            exclude?: {
                                /** @default [] */
                                listIds?: string[];
                                /** @default [] */
                                filters?: {
                                    field: string;
                                    op: string;
                                    value?: string | number | (string | number)[];
                                }[];
                                /**
                                 * @default all
                                 * @enum {string}
                                 */
                                match?: "all" | "any";
                            };
                        };
                    };
                } | {
                    named: string[];
                    /** Format: uuid */
                    accountId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** @default [] */
                        unknown?: string[];
                    };
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `lists.live`: The fans of this list follow its rules.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postListsByListRemove: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                listId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fanIds: string[];
                } | {
                    filter: {
                        /** Format: uuid */
                        accountId?: string;
                        /** Format: uuid */
                        listId?: string;
                        search?: string;
                        /** @enum {string} */
                        state?: "reachable" | "suppressed" | "consent_withdrawn" | "frozen";
                        audience?: {
                            /**
                             * @default {
                             *       "listIds": [],
                             *       "filters": [],
                             *       "match": "all"
                             *     }
                             */
                            include?: {
                                /** @default [] */
                                listIds?: string[];
                                /** @default [] */
                                filters?: {
                                    field: string;
                                    op: string;
                                    value?: string | number | (string | number)[];
                                }[];
                                /**
                                 * @default all
                                 * @enum {string}
                                 */
                                match?: "all" | "any";
                            };
                            /**
                             * @default {
                             *       "listIds": [],
                             *       "filters": [],
                             *       "match": "all"
                             *     }
                             */
                            exclude?: {
                                /** @default [] */
                                listIds?: string[];
                                /** @default [] */
                                filters?: {
                                    field: string;
                                    op: string;
                                    value?: string | number | (string | number)[];
                                }[];
                                /**
                                 * @default all
                                 * @enum {string}
                                 */
                                match?: "all" | "any";
                            };
                        };
                    };
                } | {
                    named: string[];
                    /** Format: uuid */
                    accountId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        /** @default [] */
                        unknown?: string[];
                    };
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `lists.live`: The fans of this list follow its rules.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSuppressions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                accountId?: string;
                reason?: "stop_word" | "complaint" | "manual" | "import" | "erasure";
                inForce?: "true" | "false";
                platformFanId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Suppression"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSuppressions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    platformFanIds: string[];
                    /**
                     * @default manual
                     * @enum {string}
                     */
                    reason?: "manual" | "complaint";
                    wording: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        already: number;
                        fans: number;
                    };
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSuppressionsBySuppressionLift: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                suppressionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `fans.not_suppressed`: No suppression of this fan is in force.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Import"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImports: {
        parameters: {
            query: {
                accountId: string;
                kind?: "fans" | "transactions";
                filename?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "text/plain": string;
                "text/tab-separated-values": string;
                "application/octet-stream": string;
                "application/vnd.ms-excel": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsByImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteImportsByImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.wrong_status`: The import is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsByImportPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.wrong_status`: The import is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.unreadable`: The file cannot be read as CSV. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsByImportPreview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    mapping?: {
                        [key: string]: string | string[] | null;
                    };
                    /** @enum {string} */
                    encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "koi8-r";
                    /** @enum {string} */
                    separator?: "," | ";" | "\t" | "|";
                    /** @enum {string} */
                    dateOrder?: "dmy" | "mdy";
                    /** @enum {string} */
                    decimalMark?: "point" | "comma";
                    /** Format: uuid */
                    listId?: string;
                    createMissingFans?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `imports.wrong_status`: The import is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `imports.unreadable`: The file cannot be read as CSV.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsByImportStart: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    mapping?: {
                        [key: string]: string | string[] | null;
                    };
                    /** @enum {string} */
                    encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "koi8-r";
                    /** @enum {string} */
                    separator?: "," | ";" | "\t" | "|";
                    /** @enum {string} */
                    dateOrder?: "dmy" | "mdy";
                    /** @enum {string} */
                    decimalMark?: "point" | "comma";
                    /** Format: uuid */
                    listId?: string;
                    createMissingFans?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `imports.wrong_status`: The import is not in a state for this.
             *     `lists.live`: The fans of this list follow its rules.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `imports.unreadable`: The file cannot be read as CSV.
             *     `imports.mapping`: The columns do not fit.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsByImportCancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `imports.wrong_status`: The import is not in a state for this.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsByImportRefusals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusals"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsByImportRefusedCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Export"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExports: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    /** @enum {string} */
                    kind: "fans" | "transactions" | "recipients";
                    /** @default {} */
                    query?: {
                        audience?: {
                            /**
                             * @default {
                             *       "listIds": [],
                             *       "filters": [],
                             *       "match": "all"
                             *     }
                             */
                            include?: {
                                /** @default [] */
                                listIds?: string[];
                                /** @default [] */
                                filters?: {
                                    field: string;
                                    op: string;
                                    value?: string | number | (string | number)[];
                                }[];
                                /**
                                 * @default all
                                 * @enum {string}
                                 */
                                match?: "all" | "any";
                            };
                            /**
                             * @default {
                             *       "listIds": [],
                             *       "filters": [],
                             *       "match": "all"
                             *     }
                             */
                            exclude?: {
                                /** @default [] */
                                listIds?: string[];
                                /** @default [] */
                                filters?: {
                                    field: string;
                                    op: string;
                                    value?: string | number | (string | number)[];
                                }[];
                                /**
                                 * @default all
                                 * @enum {string}
                                 */
                                match?: "all" | "any";
                            };
                        };
                        /** Format: uuid */
                        listId?: string;
                        search?: string;
                        /** @enum {string} */
                        state?: "reachable" | "suppressed" | "consent_withdrawn" | "frozen";
                        fanIds?: string[];
                        columns?: string[];
                        /** Format: uuid */
                        campaignId?: string;
                        /** Format: date-time */
                        since?: string;
                        /** Format: date-time */
                        until?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsByExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExportsByExportCancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsByExportFileCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `exports.not_ready`: The file is not written yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `exports.expired`: The file is not kept any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                show?: "needs_me" | "all";
                kind?: "account.login_lost" | "account.restricted" | "account.breaker_open" | "account.webhook_silent" | "account.unknown_outcomes" | "alarm.queue_too_old" | "alarm.sender_silent" | "alarm.failure_ratio" | "alarm.over_limit" | "alarm.unknown_unresolved" | "campaign.no_winner" | "campaign.failed" | "campaign.completed" | "import.refused_rows" | "import.failed" | "export.ready" | "export.failed" | "invitation.accepted" | "webhook.disabled" | "task.assigned" | "thread.assigned";
                accountId?: string;
                unread?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationsCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCounts"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotificationsReadAll: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchNotificationsByNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                show?: "mine" | "open" | "overdue" | "done";
                assigneeId?: string;
                targetType?: "campaign" | "account" | "fan" | "import";
                targetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Task"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTasks: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `tasks.assignee`: This person cannot take the task.
             *     `tasks.target`: What the task is about is not there.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTasksByTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchTasksByTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `tasks.assignee`: This person cannot take the task.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChatters: {
        parameters: {
            query: {
                from: string;
                to: string;
                timeZone?: string;
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatterReport"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChattersPayCsv: {
        parameters: {
            query: {
                from: string;
                to: string;
                timeZone?: string;
                by?: "person" | "sale";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShifts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                from?: string;
                to?: string;
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Shift"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postShifts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /**
             * @description `request.malformed`: The request cannot be read.
             *     `idempotency.key_invalid`: The Idempotency-Key cannot be used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `shifts.overlap`: The person has a shift at that time already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShiftsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shift: components["schemas"]["Shift"] & (Record<string, never> | null);
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postShiftsStart: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `shifts.overlap`: The person has a shift at that time already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postShiftsByShiftEnd: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                shiftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteShiftsByShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shiftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchShiftsByShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shiftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `members.role_too_high`: You can only give and take roles that your own covers.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shifts.overlap`: The person has a shift at that time already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlarmRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlarmRule"][];
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlarms: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "on" | "over";
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Alarm"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            event: "message.received" | "fan.suppressed" | "subscription.new" | "subscription.renewed" | "subscription.expired" | "money.purchase" | "money.tip" | "money.subscription_payment" | "account.active" | "account.session_expired" | "account.needs_2fa" | "account.restricted" | "account.disconnected" | "campaign.launched" | "campaign.paused" | "campaign.resumed" | "campaign.decided" | "campaign.completed" | "campaign.cancelled" | "campaign.failed" | "import.completed" | "import.failed";
                            description: string;
                        }[];
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpoints: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookEndpoint"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookEndpoint"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhooks.too_many`: The workspace has as many webhooks as it may. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `webhooks.url_refused`: The address of the webhook cannot be used.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpointsByEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhookEndpointsByEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchWebhookEndpointsByEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `request.malformed`: The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied`: Your role does not allow this.
             *     `permission.all_accounts`: This is for every account, and your role holds for some.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: The body is larger than this route takes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type`: The body has a content type that this route does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Some fields cannot be used as they are.
             *     `webhooks.url_refused`: The address of the webhook cannot be used.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhookEndpointsByEndpointRotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookEndpoint"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhookEndpointsByEndpointTest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `webhooks.disabled`: The webhook is switched off.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpointsByEndpointDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Some fields cannot be used as they are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhookEndpointsByEndpointDeliveriesByDeliveryReplay: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                endpointId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `idempotency.key_invalid`: The Idempotency-Key cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.required`: Sign in, or send an API key.
             *     `auth.key_invalid`: The API key is unknown, revoked or expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied`: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: It is not there, or not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.mismatch`: This Idempotency-Key came with another request before.
             *     `idempotency.in_flight`: The first request with this Idempotency-Key is still running.
             *     `idempotency.interrupted`: The first request with this Idempotency-Key was cut off and may have taken effect.
             *     `webhooks.disabled`: The webhook is switched off.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate.limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: A part that this needs does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
