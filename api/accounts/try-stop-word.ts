import type { StopWordAnswer } from '../../contracts/accounts/workspace';
import { matchStopWord, STOP_WORDS } from '../../domain/messaging/stop-words';
import type { Ctx } from '../context';
import { getWorkspaceSettings } from './workspace';

/** What the send path would make of a message, with the words that are saved or with others before they are. */
export async function tryStopWord({ ctx, input }: { ctx: Ctx; input: { text: string; stopWords?: string[] } }): Promise<StopWordAnswer> {
  const own = input.stopWords ?? (await getWorkspaceSettings({ ctx })).stopWords;
  const word = matchStopWord(input.text, own);
  return { word, isBuiltIn: word !== null && STOP_WORDS.includes(word) };
}
