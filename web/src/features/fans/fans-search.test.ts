import { fanFilter } from '../../../../contracts/fans/fan-selection';
import { BOUGHT, fanFilterOf, JOINED, readFansSearch, SEEN, SPENT } from './fans-search';

it('leaves out what is not understood', () => {
  expect(readFansSearch({ q: '', state: 'gone', sort: 'spend', seen: 7 })).toEqual({ sort: 'spend' });
});

it('writes filters that the API takes, whatever is chosen', () => {
  for (const [key, values] of Object.entries({ seen: SEEN, joined: JOINED, bought: BOUGHT, spent: SPENT })) {
    for (const value of values) {
      const filter = fanFilterOf({ [key]: value, q: 'zoé', language: 'fr,en', state: 'reachable' }, true);
      expect(fanFilter.parse(filter)).toEqual(filter);
      expect(filter.audience?.include.filters.length).toBeGreaterThan(1);
    }
  }
});

it('asks nothing about money for those who may not see it', () => {
  expect(fanFilterOf({ spent: 'over200' }, false)).toEqual({});
});
