import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import type { Script } from '../../../../../contracts/messaging/scripts/script';
import { saveScript, scriptQuery, type ScriptValues, type StepValues } from './script-queries';

const valuesOf = ({ name, description, accountId, steps }: Script): ScriptValues => ({
  name,
  description,
  accountId,
  steps: steps.map((step) => ({ ...step, key: step.id })),
});
let made = 0;
const emptyStep = (): StepValues => ({ key: `new-${(made += 1)}`, text: '', priceCents: 0, mediaIds: [], note: '', waitMinutes: 0 });

/** What is being written of a script: saved when asked, over the revision that was seen; leaving with unsaved work asks first. */
export function useScriptForm(loaded: Script, onSaved: (saved: Script) => void) {
  const client = useQueryClient();
  const [saved, setSaved] = useState(loaded);
  const [values, setValues] = useState(() => valuesOf(loaded));
  const isDirty = JSON.stringify(values) !== JSON.stringify(valuesOf(saved));
  const adopt = (script: Script) => {
    setSaved(script);
    setValues(valuesOf(script));
    client.setQueryData(scriptQuery(script.id).queryKey, script);
  };
  const save = useMutation({
    mutationFn: () => saveScript(saved.id, saved.revision, values),
    onSuccess: (script) => {
      adopt(script);
      onSaved(script);
    },
  });
  const blocker = useBlocker({ shouldBlockFn: () => isDirty && !save.isPending, enableBeforeUnload: () => isDirty, withResolver: true });
  const setSteps = (change: (steps: StepValues[]) => StepValues[]) => setValues((before) => ({ ...before, steps: change(before.steps) }));
  return {
    saved,
    values,
    isDirty,
    save,
    blocker,
    adopt,
    set: (change: Partial<Omit<ScriptValues, 'steps'>>) => setValues((before) => ({ ...before, ...change })),
    changeStep: (key: string, change: Partial<StepValues>) =>
      setSteps((steps) => steps.map((one) => (one.key === key ? { ...one, ...change } : one))),
    addStep: () => setSteps((steps) => [...steps, emptyStep()]),
    removeStep: (key: string) => setSteps((steps) => steps.filter((one) => one.key !== key)),
    moveStep: (index: number, by: -1 | 1) =>
      setSteps((steps) => {
        const moved = steps[index];
        if (!moved) return steps;
        const rest = steps.toSpliced(index, 1);
        return rest.toSpliced(index + by, 0, moved);
      }),
  };
}
