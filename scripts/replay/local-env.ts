import { runningPlatform } from '../platform/state-file';
import { homeFolder } from '../platform/paths';

/** The given environment, completed from the platform that runs on this machine, if one does. What is set wins. */
export function localEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  return { ...runningPlatform(homeFolder(env['HUNTAZE_HOME'] ?? '.huntaze'))?.env, ...set };
}
