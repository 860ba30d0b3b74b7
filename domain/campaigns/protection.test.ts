import { protection, type Protection } from '../../contracts/campaigns/protection';
import { protectionRefusal, type ProtectionFacts } from './protection';

const NOW = Date.parse('2026-06-10T12:00:00Z');
const HOUR_MS = 3_600_000;
const nothing: ProtectionFacts = { talkedAtMs: null, waiting: false, owned: false, hadIt: false, elsewhere: null };
const all: ProtectionFacts = {
  talkedAtMs: NOW - HOUR_MS,
  waiting: true,
  owned: true,
  hadIt: true,
  elsewhere: { talkedAtMs: NOW - HOUR_MS },
};

describe('protection', () => {
  it.each<[Partial<Protection>, Partial<ProtectionFacts>, string | null]>([
    [{}, all, null],
    [{ conversationHours: 24 }, { talkedAtMs: NOW - 24 * HOUR_MS + 1 }, 'skipped.in_conversation'],
    [{ conversationHours: 24 }, { talkedAtMs: NOW - 24 * HOUR_MS }, null],
    [{ conversationHours: 24 }, { waiting: true }, null],
    [{ messageWaiting: true }, { waiting: true }, 'skipped.message_waiting'],
    [{ sameMedia: true }, { hadIt: true }, 'skipped.media_sent'],
    [{ sameMedia: true }, { hadIt: true, owned: true }, 'skipped.already_bought'],
    [{ otherCreators: 'all' }, { elsewhere: { talkedAtMs: null } }, 'skipped.other_creator'],
    [{ otherCreators: 'talking' }, { elsewhere: { talkedAtMs: null } }, null],
    [{ otherCreators: 'talking' }, { elsewhere: { talkedAtMs: NOW - HOUR_MS } }, 'skipped.other_creator'],
    [{ otherCreators: 'talking' }, { elsewhere: { talkedAtMs: NOW - 25 * HOUR_MS } }, null],
    [{ otherCreators: 'all', conversationHours: 1, messageWaiting: true, sameMedia: true }, {}, null],
  ])('%j with %j is %s', (asked, facts, reason) => {
    expect(protectionRefusal(protection.parse(asked), { ...nothing, ...facts }, NOW)).toBe(reason);
  });
});
