import { ActionIcon, Menu } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';
import { isUsualVariable } from './fan-values';

interface VariableMenuProps {
  values: Readonly<Record<string, string | null>>;
  onInsert: (token: string) => void;
}

/** Values of the fan that a text can carry, each with what it says for this fan. */
export function VariableMenu({ values, onInsert }: VariableMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="top-start" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('inbox.variable')}>
          <IconBraces size={19} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('inbox.variable')}</Menu.Label>
        {Object.entries(values).map(([name, value]) => (
          <Menu.Item
            key={name}
            onClick={() => onInsert(`{{${name}|${t('campaign.fallback_word')}}}`)}
            rightSection={
              <span className={classes.value} data-personal>
                {value ?? t('fan.not_known')}
              </span>
            }
          >
            {isUsualVariable(name) ? t(`inbox.variables.${name}`) : name.replace(/^custom\./, '')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
