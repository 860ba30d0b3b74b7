import { QueryObserver } from '@tanstack/react-query';
import { createQueryClient } from './query-client';

it('asks once more for a first answer that was on its way while something moved', async () => {
  const client = createQueryClient();
  const answers: ((value: string) => void)[] = [];
  const observer = new QueryObserver(client, { queryKey: ['fans'], queryFn: () => new Promise<string>((resolve) => answers.push(resolve)) });
  const leave = observer.subscribe(() => undefined);
  const moved = client.invalidateQueries({ queryKey: ['fans'] });
  answers[0]?.('before');
  while (answers.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(client.getQueryData(['fans'])).toBe('before');
  answers[1]?.('after');
  await moved;
  expect(client.getQueryData(['fans'])).toBe('after');
  expect(answers).toHaveLength(2);
  leave();
  client.clear();
});
