/** Folders whose code runs on the server, in the order of docs/architecture.md. A new one is named here, and in its borders: .dependency-cruiser.cjs. */
export const serverFolders = [
  'config',
  'contracts',
  'domain',
  'workflows',
  'activities',
  'workers',
  'api',
  'db',
  'providers',
  'cli',
  'sandbox',
  'scripts',
  'bench',
];

/** Every folder with code of ours. */
export const codeFolders = [...serverFolders, 'web', 'test'];
