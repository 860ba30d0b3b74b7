import type { Script } from '../../../../../contracts/messaging/scripts/script';
import type { ScriptValues } from './script-queries';

/** A script as the editor holds it. */
export const valuesOf = ({ name, description, accountId, steps }: Pick<Script, 'name' | 'description' | 'accountId' | 'steps'>): ScriptValues => ({
  name,
  description,
  accountId,
  steps: steps.map((step) => ({ ...step, key: step.id })),
});

/** What the editor holds after a save: as the server has it, unless somebody went on typing; steps that were new have their ids then. */
export function afterSave(sent: ScriptValues, now: ScriptValues, saved: Pick<Script, 'name' | 'description' | 'accountId' | 'steps'>): ScriptValues {
  if (JSON.stringify(now) === JSON.stringify(sent)) return valuesOf(saved);
  const ids = new Map(sent.steps.map(({ key }, index) => [key, saved.steps[index]?.id]));
  return { ...now, steps: now.steps.map((step) => ({ ...step, id: ids.get(step.key) ?? step.id })) };
}
