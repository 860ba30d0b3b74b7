import type * as ports from './ports';

const load = () => {
  let loaded: typeof ports | undefined;
  jest.isolateModules(() => (loaded = jest.requireActual<typeof ports>('./ports')));
  return loaded!;
};

it('gives no two starts the same port, though neither listens yet', async () => {
  const given = (await Promise.all([load(), load()].map(({ freePorts }) => freePorts(200)))).flat();
  expect(new Set(given).size).toBe(400);
});
