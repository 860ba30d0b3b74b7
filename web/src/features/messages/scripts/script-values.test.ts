import type { ScriptValues, StepValues } from './script-queries';
import { afterSave, valuesOf } from './script-values';

const step = (key: string, text: string, id?: string): StepValues => ({
  key,
  text,
  priceCents: 0,
  mediaIds: [],
  note: '',
  waitMinutes: 0,
  ...(id ? { id } : {}),
});
const sent: ScriptValues = { name: 'Welcome', description: '', accountId: null, steps: [step('a', 'Hi', 'a'), step('new-1', 'How are you?')] };
const saved = {
  name: 'Welcome',
  description: '',
  accountId: null,
  steps: sent.steps.map(({ key: _key, ...rest }, index) => ({ ...rest, id: index === 0 ? 'a' : 'b' })),
};

it('is what the server has, when nobody typed meanwhile', () => expect(afterSave(sent, structuredClone(sent), saved)).toEqual(valuesOf(saved)));

it('keeps what was typed while it was saved, and new steps know their ids', () => {
  const now = { ...sent, name: 'Welcome!', steps: [sent.steps[1]!, step('a', 'Hi there', 'a'), step('new-2', 'Later')] };
  expect(afterSave(sent, now, saved)).toEqual({
    ...now,
    steps: [step('new-1', 'How are you?', 'b'), step('a', 'Hi there', 'a'), { ...step('new-2', 'Later'), id: undefined }],
  });
});
