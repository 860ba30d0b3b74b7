import { emptyBulk, named } from './bulk-draft';

const saying = (text: string) => {
  const draft = emptyBulk('0197a000-0000-7000-8000-00000000000a');
  return named({ ...draft, variants: [{ ...draft.variants[0]!, text }] }, 'Bulk message').name;
};

describe('a bulk message', () => {
  it('is known by its first words, without what stands for a fan', () => {
    expect(saying('Hi {{first_name|there}},\n  new set tonight')).toBe('Hi …, new set tonight');
    expect(saying('   ')).toBe('Bulk message');
    expect(saying('word '.repeat(40))).toHaveLength(60);
  });
});
