import { METADATA_ENCODING_KEY, type Payload, type SerializationContext } from '@temporalio/common';

/**
 * Whose key a payload is encrypted with: `workspace:<id>` when the payload's object names a `workspaceId` (every input does), else
 * `workflow:<id>` of the workflow it belongs to (results, timers, heartbeats; a workflow serves one workspace), else `default`.
 */
export function keyScope(payload: Payload, context: SerializationContext | undefined): string {
  const workspaceId = workspaceOf(payload);
  if (workspaceId !== undefined) return `workspace:${workspaceId}`;
  return context?.workflowId ? `workflow:${context.workflowId}` : 'default';
}

const MARK = Buffer.from('"workspaceId"');

function workspaceOf(payload: Payload): string | undefined {
  if (Buffer.from(payload.metadata?.[METADATA_ENCODING_KEY] ?? []).toString() !== 'json/plain' || !payload.data) return undefined;
  const data = Buffer.from(payload.data.buffer, payload.data.byteOffset, payload.data.byteLength);
  if (!data.includes(MARK)) return undefined;
  const value: unknown = JSON.parse(data.toString('utf8'));
  if (typeof value !== 'object' || value === null || !('workspaceId' in value)) return undefined;
  return typeof value.workspaceId === 'string' ? value.workspaceId : undefined;
}
