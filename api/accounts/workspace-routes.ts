import {
  chooseWorkspaceInput,
  installation,
  me,
  stopWordAnswer,
  stopWordTrial,
  workspace,
  workspaceInput,
  workspaceSettings,
  workspaceSettingsInput,
} from '../../contracts/accounts/workspace';
import { noContent } from '../../contracts/api/no-content';
import { defineRoute } from '../define-route';
import { getInstallation } from './get-installation';
import { getMe } from './get-me';
import { leaveWorkspace } from './leave-workspace';
import { tryStopWord } from './try-stop-word';
import { addWorkspace, changeWorkspaceSettings, chooseActiveWorkspace, getWorkspace, getWorkspaceSettings, renameWorkspace } from './workspace';

const tags: [string] = ['workspace'];

export const workspaceRoutes = [
  defineRoute({
    method: 'get',
    path: '/me',
    permission: 'signed_in',
    tags: ['me'],
    summary: 'Who is asking, in which workspace, and what they may do there',
    response: me,
    handler: ({ ctx }) => getMe({ ctx }),
  }),
  defineRoute({
    method: 'put',
    path: '/me/workspace',
    permission: 'signed_in',
    tags: ['me'],
    summary: 'Switch to another workspace',
    body: chooseWorkspaceInput,
    response: noContent,
    errors: ['not_found'],
    handler: ({ ctx, body }) => chooseActiveWorkspace({ ctx, workspaceId: body.workspaceId }),
  }),
  defineRoute({
    method: 'post',
    path: '/me/leave',
    permission: 'signed_in',
    tags: ['me'],
    summary: 'Leave the chosen workspace',
    response: noContent,
    errors: ['members.last_owner', 'auth.no_workspace'],
    handler: ({ ctx }) => leaveWorkspace({ ctx }),
  }),
  defineRoute({
    method: 'post',
    path: '/workspaces',
    permission: 'signed_in',
    tags,
    summary: 'Make a workspace and switch to it',
    body: workspaceInput,
    response: workspace,
    status: 201,
    handler: ({ ctx, body }) => addWorkspace({ ctx, name: body.name }),
  }),
  defineRoute({
    method: 'get',
    path: '/workspace',
    permission: 'workspace.read',
    tags,
    summary: 'The chosen workspace',
    response: workspace,
    handler: ({ ctx }) => getWorkspace({ ctx }),
  }),
  defineRoute({
    method: 'patch',
    path: '/workspace',
    permission: 'settings.manage',
    tags,
    summary: 'Rename the workspace',
    body: workspaceInput,
    response: workspace,
    errors: ['permission.all_accounts'],
    handler: ({ ctx, body }) => renameWorkspace({ ctx, name: body.name }),
  }),
  defineRoute({
    method: 'get',
    path: '/settings',
    permission: 'workspace.read',
    tags,
    summary: 'Caps and STOP words',
    response: workspaceSettings,
    handler: ({ ctx }) => getWorkspaceSettings({ ctx }),
  }),
  defineRoute({
    method: 'post',
    path: '/settings/stop-words/try',
    permission: 'workspace.read',
    idempotent: false,
    tags,
    summary: 'Would this message of a fan opt them out?',
    body: stopWordTrial,
    response: stopWordAnswer,
    handler: ({ ctx, body }) => tryStopWord({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/installation',
    permission: 'signed_in',
    tags: ['me'],
    summary: 'What this installation offers',
    response: installation,
    handler: ({ ctx }) => getInstallation({ ctx }),
  }),
  defineRoute({
    method: 'patch',
    path: '/settings',
    permission: 'settings.manage',
    tags,
    summary: 'Change caps and STOP words',
    body: workspaceSettingsInput,
    response: workspaceSettings,
    errors: ['permission.all_accounts'],
    handler: ({ ctx, body }) => changeWorkspaceSettings({ ctx, input: body }),
  }),
];
