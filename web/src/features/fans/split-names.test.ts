import { splitNames } from './split-names';

it('takes names in whatever way they are pasted, each once', () => {
  expect(splitNames(' f1\r\nf2, "f3";f1\t@ada \n\n')).toEqual(['f1', 'f2', 'f3', '@ada']);
  expect(splitNames(' \n,;')).toEqual([]);
});
