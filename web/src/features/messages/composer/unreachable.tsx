import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Fan } from '../../../../../contracts/fans/fan';
import { LinkAnchor } from '../../../ui/links';
import classes from './composer.module.css';

/** In place of the field: why this fan may not be written to, and where that is decided. */
export function Unreachable({ fan }: { fan: Fan }) {
  const { t } = useTranslation();
  return (
    <div className={classes.composer}>
      <div className={classes.inner}>
        <div className={classes.blocked} role="status">
          <IconBan size={17} aria-hidden="true" />
          <span>{t(fan.suppressedAt === null ? 'fans.reach.frozen' : 'fans.reach.suppressed')}</span>
          <LinkAnchor to="/fans/$fanId" params={{ fanId: fan.id }} search={{}} size="sm">
            {t('inbox.act.profile')}
          </LinkAnchor>
        </div>
      </div>
    </div>
  );
}
