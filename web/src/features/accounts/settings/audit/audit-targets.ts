/** Kinds of things that the audit log tells of. */
export const AUDIT_TARGETS = [
  'account',
  'campaign',
  'fan',
  'list',
  'import',
  'export',
  'message',
  'task',
  'member',
  'invitation',
  'api_key',
  'workspace',
] as const;
