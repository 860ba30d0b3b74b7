import { findOptions, OPTIONS_SHOWN, optionsFilter } from './find-options';

const options = Array.from({ length: 3_000 }, (_, n) => ({ value: String(n), label: `Account ${n}` }));

it('draws the first of very many, finds any by a part of its name, and says that there are more', () => {
  expect(findOptions(options, '')).toMatchObject({ more: 3_000 - OPTIONS_SHOWN });
  expect(findOptions(options, ' aCCount 2999 ')).toEqual({ shown: [options[2_999]], more: 0 });
  const shown = optionsFilter((count) => `${count} more`)({ options, search: 'account 1' });
  expect(shown).toHaveLength(OPTIONS_SHOWN + 1);
  expect(shown.at(-1)).toEqual({ value: ' more', label: '911 more', disabled: true });
});
