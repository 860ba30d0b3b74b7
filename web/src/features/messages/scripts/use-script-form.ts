import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { putAnswer } from '../../../api/put-answer';
import type { Script } from '../../../../../contracts/messaging/scripts/script';
import { afterSave, valuesOf } from './script-values';
import { saveScript, scriptQuery, type ScriptValues, type StepValues } from './script-queries';

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
    void putAnswer(client, scriptQuery(script.id), script);
  };
  const save = useMutation({
    mutationFn: (sent: ScriptValues) => saveScript(saved.id, saved.revision, sent),
    onSuccess: async (script, sent) => {
      setSaved(script);
      setValues((now) => afterSave(sent, now, script));
      await putAnswer(client, scriptQuery(script.id), script);
      onSaved(script);
    },
  });
  const blocker = useBlocker({ shouldBlockFn: () => isDirty && !save.isPending, enableBeforeUnload: () => isDirty, withResolver: true });
  const setSteps = (change: (steps: StepValues[]) => StepValues[]) => setValues((before) => ({ ...before, steps: change(before.steps) }));
  return {
    saved,
    values,
    isDirty,
    save: { ...save, mutate: () => save.mutate(values) },
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
