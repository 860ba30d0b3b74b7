import fc from 'fast-check';
import { audience } from '../../contracts/accounts/audience';
import { inOrderOfNaming, listsNamedBy, wayBackTo, withDependents, type RuledList } from './list-graph';

const idOf = (n: number) => `0197a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const list = (n: number, include: number[], exclude: number[] = []): RuledList => ({
  id: idOf(n),
  rules: audience.parse({ include: { listIds: include.map(idOf) }, exclude: { listIds: exclude.map(idOf) } }),
});

describe('lists that name lists', () => {
  it('refer to themselves directly, through others, and by what they leave out', () => {
    expect(wayBackTo(list(1, [1]), [])).toEqual([idOf(1), idOf(1)]);
    expect(wayBackTo(list(1, [2]), [list(2, [], [3]), list(3, [1])])).toEqual([1, 2, 3, 1].map(idOf));
    expect(wayBackTo(list(1, [2, 3]), [list(2, [3]), list(3, [])])).toBeNull();
  });

  it('do not count a ring that they are no part of', () => {
    expect(wayBackTo(list(1, [2]), [list(2, [3]), list(3, [2])])).toBeNull();
  });

  it('name a list whichever way its id is written', () => {
    expect(listsNamedBy(audience.parse({ include: { listIds: ['0197A000-0000-7000-8000-00000000000A'] } }))).toEqual([
      '0197a000-0000-7000-8000-00000000000a',
    ]);
  });

  it('are judged after those they name, each once, and a change reaches exactly those that hang on it', () => {
    const graph = fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(graph, fc.boolean(), (named, rings) => {
        const lists = named.map((ids, n) => list(n, rings ? ids : ids.filter((id) => id > n)));
        const ordered = inOrderOfNaming(lists);
        expect(ordered.map(({ id }) => id).sort()).toEqual(lists.map(({ id }) => id).sort());
        if (rings) return;
        const place = new Map(ordered.map(({ id }, index) => [id, index]));
        for (const { id, rules } of lists) for (const other of listsNamedBy(rules)) expect(place.get(other) ?? -1).toBeLessThan(place.get(id)!);
        const reached = new Set(withDependents(idOf(0), ordered).map(({ id }) => id));
        for (const { id, rules } of lists) expect(reached.has(id)).toBe(id === idOf(0) || listsNamedBy(rules).some((other) => reached.has(other)));
      }),
    );
  });
});
