import { join } from 'node:path';
import { names, unnamed } from './named-by-tests';
import { literalsOf, literalsOfFiles, testFiles } from './test-literals';

it('finds a test for every reason, error, transition, status, state, capability, alarm and invariant (otherwise: write one that names it)', () => {
  expect(unnamed(literalsOfFiles(testFiles(join(__dirname, '..', '..'))))).toEqual([]);
});

it('reads literals, not comments, imports of lists or names of variables', () => {
  const source =
    "// 'x.comment'\nimport { ALL } from './all';\nconst variable = { 'x.key': 1, bare: `a ${ALL} b` };\nit('x.title: does', () => expect(variable).toBe('x.text'));";
  const found = literalsOf(source);
  for (const text of ['x.key', 'bare', 'a ', ' b', 'x.title: does', 'x.text']) expect(found).toContain(text);
  for (const text of ['x.comment', 'variable', 'ALL']) expect(found).not.toContain(text);
});

it('takes a plain word only alone, and a marked name only whole', () => {
  const asked: [literal: string, name: string, is: boolean][] = [
    ['gone', 'gone', true],
    ['is gone again', 'gone', false],
    ['gone: at the end', 'gone', true],
    ['a b.c: then', 'b.c', true],
    ['b.c_d', 'b.c', false],
    ['x.b.c', 'b.c', false],
    ['K11: nothing', 'K1', false],
    ['K11: nothing', 'K11', true],
    ['draft → open (again)', 'draft → open', true],
  ];
  for (const [literal, name, is] of asked) expect([literal, name, names(literal, name)]).toEqual([literal, name, is]);
});

it('lists what is missing by kind', () => {
  expect(unnamed(new Set(['b.c']), { colour: ['b.c', 'b.d'] })).toEqual(['colour b.d']);
});
