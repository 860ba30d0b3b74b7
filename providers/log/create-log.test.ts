import { DrizzleQueryError } from 'drizzle-orm/errors';
import { createLog } from './create-log';

function logged(work: (log: ReturnType<typeof createLog>) => void): Record<string, Record<string, unknown>> {
  const lines: string[] = [];
  work(createLog('test', 'info', { write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!) as never;
}

const duplicate = () =>
  Object.assign(new Error('duplicate key value violates unique constraint "users_email_key"'), {
    code: '23505',
    detail: 'Key (email)=(ada@example.test) already exists.',
  });

it.each(['err', 'error', 'reason'])('an error under %s has its kind, its message, its code, its place and its cause', (name) => {
  const line = logged((log) => log.warn({ [name]: new TypeError('no such thing', { cause: duplicate() }), accountId: 'a1' }, 'failed'));
  expect(line).toMatchObject({ msg: 'failed', accountId: 'a1' });
  expect(line[name]).toMatchObject({ type: 'TypeError', message: 'no such thing', cause: { code: '23505' } });
  expect(line[name]!.stack).toMatch(/^at .*create-log\.test/);
});

it('keeps out what the error of a query knows of a person', () => {
  const error = new DrizzleQueryError('insert into users (email) values ($1)', ['ada@example.test'], duplicate());
  const line = logged((log) => log.error(error));
  expect(JSON.stringify(line)).not.toContain('ada@');
  expect(line.err).toMatchObject({ message: expect.stringContaining('insert into users') as string, cause: { code: '23505' } });
});

it('keeps out a value that Postgres could not read', () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Ada Lovelace"'), { code: '22P02' });
  expect(logged((log) => log.error({ error }, 'x')).error).toMatchObject({ message: 'invalid input syntax for type uuid' });
});

it('child loggers write errors the same way', () => {
  expect(logged((log) => log.child({ requestId: 'r1' }).warn({ error: new Error('gone') }, 'x')).error).toMatchObject({ message: 'gone' });
});
