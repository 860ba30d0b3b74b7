import type { Page } from '../../contracts/api/page';
import type { Fan } from '../../contracts/fans/fan';
import type { Thread } from '../../contracts/messaging/thread';
import type { ApiClient } from './api-client';
import type { ConnectedAccount } from './connect-account';
import type { SandboxControl } from './sandbox-control';

/** What invented fans and whoever answers them say, by turns; the fan begins. An odd number waits for an answer. */
const TALKS: readonly (readonly string[])[] = [
  [
    'Hey, I just found your page and I like it a lot!',
    'Welcome! So glad you are here. Where are you writing from?',
    'Lisbon. It is late here, but I wanted to say hello.',
    'Then good night to Lisbon, and talk to you tomorrow 🌙',
  ],
  [
    'Hi, quick question: is the bundle from Friday one price, or monthly?',
    'One price, yours for good.',
    'Perfect. And is the long version in it as well?',
  ],
  ['I cannot open the video from Sunday, it still says locked. I tried on my phone and on the laptop.'],
  ['Happy birthday!! 🎂', 'Aww, thank you so much 🥰 How was your week?', 'Long. Your message made it better, though.'],
  ['When is the next live?', 'Thursday at 9 in the evening. I will write to you before.'],
  ['Would you do a custom for our anniversary? My budget is around 80.'],
  ['Salut ! Tu es là ce soir ?', 'Coucou, oui, après 20 h 💕', 'Parfait, à tout à l’heure alors.'],
  ['Just wanted to say that the beach set is my favourite so far.'],
];
const NOTE = 'Prefers short answers in the evening. Asked for a custom twice.';
const WAIT_MS = 30_000;
const LOOK_EVERY_MS = 300;

/** Gives the inbox conversations, some of which wait for an answer: fans write at the sandbox, answers go through the API. */
export async function beginConversations(
  api: ApiClient,
  sandbox: SandboxControl,
  { accountId, platformAccountId }: ConnectedAccount,
): Promise<number> {
  const { items: fans } = await api.get<Page<Fan>>(`/fans?accountId=${accountId}&limit=${TALKS.length}`);
  for (const [index, fan] of fans.entries()) {
    for (const [turn, text] of (TALKS[index] ?? []).entries()) {
      if (turn % 2 === 1) await api.post(`/accounts/${accountId}/fans/${fan.id}/messages`, { text });
      else {
        await sandbox.happen(platformAccountId, 'reply', fan.platformFanId, { text });
        await arrived(api, accountId, fan.id, text);
      }
    }
  }
  const first = fans[0];
  if (first !== undefined) await api.post(`/accounts/${accountId}/fans/${first.id}/notes`, { text: NOTE });
  return fans.length;
}

/** A fan's words come back by a webhook: the answer to them is written when they stand in the conversation. */
async function arrived(api: ApiClient, accountId: string, fanId: string, text: string): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const { last } = await api.get<Thread>(`/threads/${accountId}/${fanId}`);
    if (last?.text === text) return;
    if (Date.now() > deadline) throw new Error(`The webhook with ${JSON.stringify(text)} did not arrive within ${WAIT_MS / 1000} s.`);
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}
