import { emptyDefinition } from '../form/definition-values';
import { differingParts, stepOf } from './draft-parts';
import { dropCopy, findCopy, keepCopy } from './unsaved-copy';

const draft = emptyDefinition('0197a000-0000-7000-8000-000000000000');

it('names the parts in which two versions differ', () => {
  expect(differingParts(draft, structuredClone(draft))).toEqual([]);
  expect(differingParts(draft, { ...draft, name: 'New', holdoutBp: 500, startAt: '2100-01-01T00:00:00.000Z' })).toEqual([
    'name',
    'comparison',
    'schedule',
  ]);
});

it.each([
  ['name', 'audience'],
  ['audience.include.filters.0.value', 'audience'],
  ['variants.1.text', 'messages'],
  ['testPhase.shareBp', 'messages'],
  ['expiresAt', 'schedule'],
])('finds the step of %s', (path, step) => expect(stepOf(path)).toBe(step));

it('keeps what was typed until it is saved, and takes nothing for it that is not', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  expect(findCopy(store, 'c')).toBeNull();
  keepCopy(store, 'c', { revision: 3, values: draft, atMs: 1 });
  expect(findCopy(store, 'c')).toEqual({ revision: 3, values: draft, atMs: 1 });
  dropCopy(store, 'c');
  expect(findCopy(store, 'c')).toBeNull();
  for (const junk of ['{', 'null', '{"revision":1}', '[]']) {
    store.setItem('huntaze-draft-c', junk);
    expect(findCopy(store, 'c')).toBeNull();
  }
});
