export * from './accounts';
export * from './auth';
export * from './campaigns';
export * from './fans';
export * from './home';
export * from './messaging';
export * from './notifications';
export * from './unsend';
