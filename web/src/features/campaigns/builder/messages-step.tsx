import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSend2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../contracts/accounts/audience';
import { ruleProblem } from '../../../../../contracts/accounts/audience-rule';
import { PhonePreview } from '../form/phone-preview';
import { useSampleFans } from '../form/use-sample-fans';
import { TestPanel } from '../form/test-panel';
import { VariantsPanel } from '../form/variants-panel';
import classes from './builder.module.css';
import type { StepProps } from './step-props';
import { TestSendDialog } from './test-send-dialog';

/** What each variant says, read as real fans of the audience, and how the variants are compared. */
export function MessagesStep({ draft, errors, account }: StepProps) {
  const { t } = useTranslation();
  const { values, change } = draft;
  const [position, setPosition] = useState(0);
  const [testing, setTesting] = useState(false);
  const [audience] = useDebouncedValue(JSON.stringify(finished(values.audience)), 300);
  const fans = useSampleFans(values.accountId, JSON.parse(audience) as Audience);
  const shown = values.variants[position] ?? values.variants[0];
  const currency = account?.currency ?? 'USD';
  return (
    <div className={classes.split}>
      <div className={classes.stack}>
        <VariantsPanel
          accountId={values.accountId}
          variants={values.variants}
          currency={currency}
          errors={errors}
          variables={fans.sample?.variables ?? []}
          onFocus={setPosition}
          onChange={(variants) => change({ variants, testPhase: variants.length < 2 ? null : values.testPhase })}
        />
        <TestPanel values={values} errors={errors} onChange={change} />
      </div>
      <aside className={classes.aside}>
        <PhonePreview
          accountName={account?.displayName ?? ''}
          currency={currency}
          fans={fans}
          variants={values.variants}
          position={Math.max(0, values.variants.indexOf(shown as (typeof values.variants)[number]))}
          onPosition={setPosition}
        />
        <Button fullWidth mt="sm" variant="default" leftSection={<IconSend2 size={16} aria-hidden="true" />} onClick={() => setTesting(true)}>
          {t('builder.test_send')}
        </Button>
      </aside>
      {testing && <TestSendDialog draft={draft} position={position} onClose={() => setTesting(false)} />}
    </div>
  );
}

/** Unfinished filters are left out, as they are in the count. */
function finished({ include, exclude }: Audience): Audience {
  const side = (one: Audience['include']) => ({ ...one, filters: one.filters.filter((rule) => ruleProblem(rule) === null) });
  return { include: side(include), exclude: side(exclude) };
}
