import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENDER_STATES } from '../../../../contracts/accounts/account';
import { messages as english } from '../../i18n/en';
import { messages as french } from '../../i18n/fr';
import { groupOf } from './account-groups';
import { actionOf } from './sender-actions';

const web = join(__dirname, '../..');
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(web, name), 'utf8') }));

it.each([
  ['English', english],
  ['French', french],
])('every state of a sender has a title, a sentence, and where a person has to act, what to do: %s', (_, { account, account_page }) => {
  const mend: Record<string, string | undefined> = account_page.mend;
  const without = SENDER_STATES.filter(
    (state) =>
      account.states[state] === '' ||
      account.sentences[state] === '' ||
      (groupOf(state) === 'person' && (mend[state] === undefined || mend[`${state}_title`] === undefined)),
  );
  expect(without).toEqual([]);
});

it('every state of a sender but idle has something that can be done about it', () => {
  expect(SENDER_STATES.filter((state) => actionOf(state) === null)).toEqual(['idle']);
});

it('one place puts the state of a sender into words', () => {
  const places = sources.filter(({ text }) => /account\.(states|sentences)\.|sender\.sentence/.test(text)).map(({ name }) => name);
  expect(places).toEqual(['features/accounts/sender-badge.tsx']);
});
