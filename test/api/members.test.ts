import supertest from 'supertest';
import { createTestApi, type TestApi } from '../support/api';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  await api.close();
});

type Person = Awaited<ReturnType<TestApi['signUp']>>;

/** Invites by mail, signs up with that address, accepts. */
async function join(owner: Person, role: string, accountIds: string[] | null = null): Promise<Person> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@example.test`;
  await owner.agent.post('/v1/invitations').send({ email, role, accountIds }).expect(201);
  const token = tokenTo(email);
  const person = await api.signUp(role, email);
  expect(person.workspaceId).toBeNull();
  await person.agent.post(`/v1/me/invitations/${token}/accept`).expect(200);
  return { ...person, workspaceId: owner.workspaceId };
}
const tokenTo = (email: string) =>
  api.mails
    .findLast(({ to }) => to === email)
    ?.action?.url.split('/')
    .at(-1) ?? '';
const itemsOf = (body: unknown) => (body as { items: { id: string; role: string; isYou: boolean; action: string }[] }).items;
const code = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

it('invites by mail; the person sees the invitation, accepts it, and is in', async () => {
  const owner = await api.signUp('Owner');
  const email = 'new.person@example.test';
  await owner.agent.post('/v1/invitations').send({ email: 'New.Person@example.test', role: 'marketer' }).expect(201);
  const mail = api.mails.findLast(({ to }) => to === email);
  expect(mail?.text).toContain('Owner invites you');
  const person = await api.signUp('New', email);
  expect((await person.agent.get('/v1/me')).body).toMatchObject({
    workspace: null,
    role: null,
    invitations: [{ workspaceName: 'Owner’s workspace', role: 'marketer' }],
  });
  expect(code(await person.agent.get('/v1/members').expect(403))).toBe('auth.no_workspace');
  expect((await person.agent.get(`/v1/me/invitations/${tokenTo(email)}`).expect(200)).body).toMatchObject({ role: 'marketer', inviterName: 'Owner' });
  await person.agent.post(`/v1/me/invitations/${tokenTo(email)}/accept`).expect(200);
  expect((await person.agent.get('/v1/me')).body).toMatchObject({ role: 'marketer', workspace: { id: owner.workspaceId } });
  expect(code(await person.agent.post(`/v1/me/invitations/${tokenTo(email)}/accept`).expect(409))).toBe('invitations.closed');
  const { body } = await owner.agent.get('/v1/audit?action=invitation.accepted').expect(200);
  expect(body.items).toMatchObject([{ actorName: 'New', targetType: 'member' }]);
});

it('invites in the language of the person where it is known, else in that of the inviter, and resets a password in it', async () => {
  const owner = await api.signUp('Owner');
  await owner.agent.patch('/v1/notification-preferences').send({ language: 'fr' }).expect(200);
  await owner.agent.post('/v1/invitations').send({ email: 'inconnue@example.test', role: 'chatter' }).expect(201);
  const mailTo = (email: string) => api.mails.findLast(({ to }) => to === email);
  expect(mailTo('inconnue@example.test')).toMatchObject({ language: 'fr', action: { label: 'Voir l’invitation' } });
  expect(mailTo('inconnue@example.test')?.text).toContain('Votre rôle : chatteur.');
  const known = await api.signUp('Known');
  await known.agent.patch('/v1/notification-preferences').send({ language: 'en' }).expect(200);
  await owner.agent.post('/v1/invitations').send({ email: known.email, role: 'chatter' }).expect(201);
  expect(mailTo(known.email)).toMatchObject({ language: 'en', action: { label: 'See the invitation' } });
  await supertest(api.app).post('/api/auth/request-password-reset').send({ email: owner.email }).expect(200);
  expect(mailTo(owner.email)?.subject).toBe('Un nouveau mot de passe pour Huntaze');
});

it('gives an invitation to nobody but the person it was mailed to, and to nobody who lists it', async () => {
  const owner = await api.signUp();
  await owner.agent.post('/v1/invitations').send({ email: 'meant@example.test', role: 'manager' }).expect(201);
  const other = await api.signUp();
  expect(code(await other.agent.post(`/v1/me/invitations/${tokenTo('meant@example.test')}/accept`).expect(403))).toBe('invitations.other_person');
  const { body } = await owner.agent.get('/v1/invitations').expect(200);
  expect(JSON.stringify(body)).not.toContain(tokenTo('meant@example.test'));
  await owner.agent.delete(`/v1/invitations/${itemsOf(body)[0]?.id}`).expect(204);
  const meant = await api.signUp('Meant', 'meant@example.test');
  expect(code(await meant.agent.post(`/v1/me/invitations/${tokenTo('meant@example.test')}/accept`).expect(409))).toBe('invitations.closed');
  expect(code(await other.agent.get('/v1/me/invitations/not-a-real-token').expect(404))).toBe('not_found');
});

it('keeps the last owner, whoever asks', async () => {
  const owner = await api.signUp();
  const { body } = await owner.agent.get('/v1/members');
  const me = itemsOf(body)[0]?.id;
  expect(code(await owner.agent.patch(`/v1/members/${me}`).send({ role: 'analyst' }).expect(409))).toBe('members.last_owner');
  expect(code(await owner.agent.delete(`/v1/members/${me}`).expect(409))).toBe('members.last_owner');
  expect(code(await owner.agent.post('/v1/me/leave').expect(409))).toBe('members.last_owner');
  const second = await join(owner, 'owner');
  await owner.agent.post('/v1/me/leave').expect(204);
  expect(code(await owner.agent.get('/v1/members').expect(403))).toBe('auth.no_workspace');
  expect(code(await second.agent.post('/v1/me/leave').expect(409))).toBe('members.last_owner');
});

it('lets two owners who leave at once not both go', async () => {
  const owner = await api.signUp();
  const second = await join(owner, 'owner');
  const answers = await Promise.all([owner.agent.post('/v1/me/leave'), second.agent.post('/v1/me/leave')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

it('lets a manager make no owner, change none and remove none', async () => {
  const owner = await api.signUp();
  const manager = await join(owner, 'manager');
  const { body } = await manager.agent.get('/v1/members');
  const ownerRow = itemsOf(body).find((one) => one.role === 'owner');
  const ownRow = itemsOf(body).find((one) => one.isYou);
  expect(code(await manager.agent.post('/v1/invitations').send({ email: 'x@example.test', role: 'owner' }).expect(403))).toBe(
    'members.role_too_high',
  );
  expect(code(await manager.agent.patch(`/v1/members/${ownRow?.id}`).send({ role: 'owner' }).expect(403))).toBe('members.role_too_high');
  expect(code(await manager.agent.delete(`/v1/members/${ownerRow?.id}`).expect(403))).toBe('members.role_too_high');
});

it('takes everything from a removed member at once: session and keys', async () => {
  const owner = await api.signUp();
  const manager = await join(owner, 'manager');
  const { body: key } = await manager.agent
    .post('/v1/api-keys')
    .send({ name: 'k', scopes: ['workspace.read'] })
    .expect(201);
  const byKey = () => supertest(api.app).get('/v1/members').set('Authorization', `Bearer ${key.key}`);
  await byKey().expect(200);
  const { body } = await owner.agent.get('/v1/members');
  await owner.agent.delete(`/v1/members/${itemsOf(body).find((one) => one.role === 'manager')?.id}`).expect(204);
  await manager.agent.get('/v1/members').expect(403);
  expect(code(await byKey().expect(401))).toBe('auth.key_invalid');
});

it('refuses accounts of nowhere, and an owner of some accounts', async () => {
  const owner = await api.signUp();
  const nowhere = '018f0000-0000-7000-8000-000000000009';
  expect(
    code(
      await owner.agent
        .post('/v1/invitations')
        .send({ email: 'x@example.test', role: 'chatter', accountIds: [nowhere] })
        .expect(422),
    ),
  ).toBe('members.unknown_account');
  expect(code(await owner.agent.post('/v1/invitations').send({ email: 'x@example.test', role: 'owner', accountIds: [] }).expect(422))).toBe(
    'request.invalid',
  );
  expect(code(await owner.agent.post('/v1/invitations').send({ email: owner.email, role: 'analyst' }).expect(409))).toBe('members.already');
});

describe('API keys', () => {
  it('do what their scopes say, as long as the person may, and are stored as a hash', async () => {
    const owner = await api.signUp();
    const manager = await join(owner, 'manager');
    const { body: made } = await manager.agent
      .post('/v1/api-keys')
      .send({ name: 'robot', scopes: ['workspace.read', 'audit.read'] })
      .expect(201);
    const by = (path: string) => supertest(api.app).get(path).set('Authorization', `Bearer ${made.key}`);
    await by('/v1/members').expect(200);
    await by('/v1/audit').expect(200);
    expect(code(await by('/v1/invitations').expect(403))).toBe('permission.denied');
    expect((await by('/v1/me').expect(200)).body).toMatchObject({ via: 'api_key', permissions: ['workspace.read', 'audit.read'] });
    // The person's role shrinks: the key shrinks with it.
    const { body } = await owner.agent.get('/v1/members');
    await owner.agent
      .patch(`/v1/members/${itemsOf(body).find((one) => one.role === 'manager')?.id}`)
      .send({ role: 'analyst' })
      .expect(200);
    await by('/v1/members').expect(200);
    await by('/v1/audit').expect(403);
    const { rows } = await api.auth.$client.query('select row_to_json(k)::text as row from api_keys k');
    expect(JSON.stringify(rows)).not.toContain(String(made.key).slice(9));
  });

  it('never get more than their maker has, and are not listed in full', async () => {
    const owner = await api.signUp();
    const manager = await join(owner, 'manager');
    const { body: narrow } = await manager.agent
      .post('/v1/api-keys')
      .send({ name: 'n', scopes: ['keys.manage'] })
      .expect(201);
    const refused = await supertest(api.app)
      .post('/v1/api-keys')
      .set('Authorization', `Bearer ${narrow.key}`)
      .send({ name: 'wide', scopes: ['fans.export'] })
      .expect(403);
    expect(code(refused)).toBe('keys.scope_too_wide');
    const { body } = await owner.agent.get('/v1/api-keys').expect(200);
    expect(itemsOf(body)[0]).toMatchObject({ name: 'n', createdBy: { name: 'manager' } });
    expect(JSON.stringify(body)).not.toContain(narrow.key);
    await owner.agent.delete(`/v1/api-keys/${narrow.id}`).expect(204);
    await supertest(api.app).get('/v1/me').set('Authorization', `Bearer ${narrow.key}`).expect(401);
  });
});

it('resets a password by mail, once, and ends other sessions', async () => {
  const person = await api.signUp();
  await supertest(api.app).post('/api/auth/request-password-reset').send({ email: person.email }).expect(200);
  await supertest(api.app).post('/api/auth/request-password-reset').send({ email: 'nobody@example.test' }).expect(200);
  expect(api.mails.some(({ to }) => to === 'nobody@example.test')).toBe(false);
  const url = new URL(api.mails.findLast(({ to }) => to === person.email)?.action?.url ?? '');
  const reset = { token: url.searchParams.get('token'), newPassword: 'another horse battery' };
  await supertest(api.app).post('/api/auth/reset-password').send(reset).expect(200);
  await supertest(api.app).post('/api/auth/reset-password').send(reset).expect(400);
  await person.agent.get('/v1/me').expect(401);
  await supertest(api.app).post('/api/auth/sign-in/email').send({ email: person.email, password: 'another horse battery' }).expect(200);
});

it('renames, sets caps and STOP words, and writes each change down', async () => {
  const { agent } = await api.signUp();
  await agent.patch('/v1/workspace').send({ name: '  Studio Lumen ' }).expect(200);
  expect((await agent.get('/v1/settings').expect(200)).body).toMatchObject({ capPerDay: 3, capPerWeek: 10 });
  await agent
    .patch('/v1/settings')
    .send({ capPerDay: 5, stopWords: ['STOP', 'Basta'] })
    .expect(200);
  expect((await agent.get('/v1/settings')).body).toEqual({ capPerDay: 5, capPerWeek: 10, stopWords: ['stop', 'basta'], saleHours: 24 });
  await agent.patch('/v1/settings').send({ stopWords: [] }).expect(422);
  const { body } = await agent.get('/v1/audit').expect(200);
  expect(itemsOf(body).map(({ action }) => action)).toEqual(['settings.changed', 'workspace.renamed', 'workspace.created']);
});

it('switches between workspaces, to none but one’s own', async () => {
  const ada = await api.signUp();
  const other = await api.signUp();
  const { body: second } = await ada.agent.post('/v1/workspaces').send({ name: 'Second' }).expect(201);
  expect((await ada.agent.get('/v1/workspace')).body.name).toBe('Second');
  await ada.agent.put('/v1/me/workspace').send({ workspaceId: ada.workspaceId }).expect(204);
  expect((await ada.agent.get('/v1/workspace')).body.id).toBe(ada.workspaceId);
  await ada.agent.put('/v1/me/workspace').send({ workspaceId: other.workspaceId }).expect(404);
  await other.agent.put('/v1/me/workspace').send({ workspaceId: second.id }).expect(404);
});
