import { benchWord, RARE_WORD } from './inbox-texts';

export interface InboxIds {
  accountId: string;
  listId: string;
  userId: string;
}

const repeated = (weighted: readonly [number, string][]) => weighted.flatMap(([times, path]) => Array.from({ length: times }, () => path));

/** What a page of the inbox asks for: the list as it opens, with each filter, and the counts of the tabs. */
export function inboxMix({ accountId, listId, userId }: InboxIds): string[] {
  return repeated([
    [6, '/v1/threads'],
    [4, '/v1/threads/counts'],
    [2, `/v1/threads/counts?accountId=${accountId}`],
    [3, '/v1/threads?unread=true'],
    [3, '/v1/threads?unanswered=true'],
    [3, '/v1/threads?sort=waiting'],
    [3, `/v1/threads?accountId=${accountId}`],
    [1, `/v1/threads?accountId=${accountId}&sort=waiting`],
    [1, '/v1/threads?network=onlyfans&limit=100'],
    [2, '/v1/threads?assignee=me'],
    [1, `/v1/threads?assignee=${userId}&unread=true`],
    [1, '/v1/threads?assignee=nobody'],
    [1, '/v1/threads?state=closed'],
    [1, '/v1/threads?state=snoozed'],
    [1, '/v1/threads?state=all'],
    [1, '/v1/threads?tier=whale'],
    [1, '/v1/threads?tier=whale&unread=true&sort=waiting'],
    [1, '/v1/threads?tag=rare'],
    [1, '/v1/threads?tag=rare&unread=true'],
    [1, `/v1/threads?listId=${listId}`],
    [1, `/v1/threads?listId=${listId}&tier=high`],
  ]);
}

/** What people look for: frequent and rare words, several, beginnings, names, and what is nowhere. */
export function searchMix({ accountId }: InboxIds): string[] {
  const words = [benchWord(0), benchWord(3), benchWord(40), benchWord(400), benchWord(1_500), benchWord(4_900), `${RARE_WORD}4000`, RARE_WORD];
  const several = [
    `${benchWord(0)} ${benchWord(4_900)}`,
    `${benchWord(2)} ${benchWord(5)} ${benchWord(9)}`,
    `${benchWord(700).slice(0, 4)} ${benchWord(30)}`,
  ];
  const others = [benchWord(200).slice(0, 3), 'nowhere', 'Fan 77', 'fan_1234'];
  return [
    ...[...words, ...several, ...others].map((search) => `/v1/threads?search=${encodeURIComponent(search)}`),
    `/v1/threads?accountId=${accountId}&search=${encodeURIComponent(benchWord(1_500))}`,
    `/v1/threads?unread=true&search=${encodeURIComponent(benchWord(40))}`,
  ];
}
