export * from './accounts';
export * from './campaigns';
export * from './fans';
export * from './messaging';
