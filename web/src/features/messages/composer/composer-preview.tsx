import { useTranslation } from 'react-i18next';
import type { PreviewPart } from '../../campaigns/form/preview-text';
import classes from './composer.module.css';

/** The words as this fan will read them; said only when they differ from what is typed. */
export function ComposerPreview({ parts }: { parts: readonly PreviewPart[] }) {
  const { t } = useTranslation();
  const names = (from: PreviewPart['from']) => parts.filter((part) => part.from === from).map((part) => part.text);
  const unknown = names('unknown');
  const missing = names('missing');
  return (
    <div className={classes.preview}>
      <span className={classes.previewLabel}>{t('inbox.preview')}</span>
      <span className={classes.previewText} data-personal>
        {parts.map((part, index) => (
          <span key={index} data-from={part.from}>
            {part.text}
          </span>
        ))}
      </span>
      <div role="alert" className={classes.fault}>
        {unknown.length > 0 && t('inbox.unknown_variable', { names: unknown.join(', ') })}
        {missing.length > 0 && t('inbox.missing_value', { names: missing.join(', ') })}
      </div>
    </div>
  );
}
