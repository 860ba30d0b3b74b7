import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../../../contracts/messaging/message';
import { useMay } from '../../../api/session';
import classes from './unsend-button.module.css';
import { UnsendDialog } from './unsend-dialog';

/** Takes one message of ours back, after the dialog has said what follows. */
export function UnsendButton({ message, onClose }: { message: Message; onClose?: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  if (!may('messages.send') || message.unsentAt !== null) return null;
  return (
    <span className={classes.unsend}>
      <button type="button" onClick={() => setAsking(true)}>
        {t('unsend.action')}
      </button>
      {asking && (
        <UnsendDialog
          target={{ kind: 'message', accountId: message.accountId, messageId: message.id }}
          onClose={() => {
            setAsking(false);
            onClose?.();
          }}
        />
      )}
    </span>
  );
}
