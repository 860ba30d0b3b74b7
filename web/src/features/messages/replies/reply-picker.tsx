import { VisuallyHidden } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconLock, IconPhoto } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedReply } from '../../../../../contracts/messaging/replies/reply';
import { useFormat } from '../../../i18n/use-format';
import { previewParts } from '../../campaigns/form/preview-text';
import { filledText } from './filled-text';
import { fanValuesQuery, markUsed, repliesQuery } from './reply-queries';
import classes from './reply-picker.module.css';
import { slashWord, type SlashWord } from './slash-word';

export interface PickedReply {
  replyId: string;
  /** The reply with the fan's values in it. */
  text: string;
  priceCents: number;
  mediaIds: string[];
  /** What the composer holds afterwards: the reply in place of the slash and its word, and where the caret goes. */
  value: string;
  caret: number;
  /** Variables this fan has no value for; they stand in the text as they were written. */
  missing: string[];
}

interface ReplyPickerProps {
  accountId: string;
  fanId: string;
  currency: string;
  /** What the composer holds. */
  value: string;
  onPick: (picked: PickedReply) => void;
  /** The text area of the composer, and whatever stands with it. The picker opens above. */
  children: ReactNode;
}

const MOST = 8;

/**
 * Around the text area of a composer: a slash at the start of a word opens the canned replies above it. Arrows choose, Enter or Tab puts one in,
 * Escape closes. Keys that it uses do not reach the composer.
 */
export function ReplyPicker({ accountId, fanId, currency, value, onPick, children }: ReplyPickerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const listId = useId();
  const [found, setFound] = useState<SlashWord | null>(null);
  const [active, setActive] = useState(0);
  /** Where Escape was pressed: the same slash does not open again. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const isOpen = found !== null && found.from !== closedAt;
  const { data, isPending } = useQuery({
    ...repliesQuery({ accountId, search: found?.word, sort: 'match', limit: MOST }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const { data: fan } = useQuery({ ...fanValuesQuery(fanId), enabled: isOpen });
  const items = data?.items ?? [];
  const chosen = items[Math.min(active, items.length - 1)];

  const look = (event: SyntheticEvent) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement)) return;
    const next = slashWord(area.value, area.selectionStart);
    if (next?.word !== found?.word || next?.from !== found?.from) setActive(0);
    if (next === null) setClosedAt(null);
    setFound(next);
    if (next !== null) area.setAttribute('aria-controls', listId);
    else for (const name of ['aria-controls', 'aria-activedescendant']) area.removeAttribute(name);
  };
  const pick = (reply: CannedReply) => {
    if (found === null) return;
    const { text, missing } = filledText(reply.text, fan);
    const before = value.slice(0, found.from);
    void markUsed(reply.id).catch(() => null);
    setFound(null);
    onPick({
      replyId: reply.id,
      text,
      priceCents: reply.priceCents,
      mediaIds: reply.mediaIds,
      value: `${before}${text}${value.slice(found.to)}`,
      caret: before.length + text.length,
      missing,
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picks = (event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined && !event.shiftKey;
    if (step === undefined && !picks && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) {
      const next = (active + step + items.length) % Math.max(1, items.length);
      setActive(next);
      if (event.target instanceof HTMLElement) event.target.setAttribute('aria-activedescendant', `${listId}-${next}`);
    } else if (picks) pick(chosen);
    else setClosedAt(found.from);
  };

  return (
    <div
      className={classes.around}
      onInput={look}
      onKeyUp={look}
      onClick={look}
      onKeyDownCapture={onKey}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setFound(null)}
    >
      {children}
      {isOpen && (
        <div className={classes.panel}>
          <ul id={listId} role="listbox" aria-label={t('replies.picker')} className={classes.list}>
            {items.map((reply, index) => (
              <li
                key={reply.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={reply.id === chosen?.id}
                // The caret stays in the composer.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setActive(index)}
                onClick={() => pick(reply)}
              >
                <span className={classes.head}>
                  <kbd>/{reply.shortcut}</kbd>
                  <strong>{reply.name}</strong>
                  {reply.mediaIds.length > 0 && (
                    <span className={classes.fact}>
                      <IconPhoto size={13} aria-hidden="true" /> {t('replies.media_count', { count: reply.mediaIds.length })}
                    </span>
                  )}
                  {reply.priceCents > 0 && (
                    <span className={classes.fact}>
                      <IconLock size={13} aria-hidden="true" /> {format.money(reply.priceCents, currency)}
                    </span>
                  )}
                </span>
                <span className={classes.text} data-personal>
                  {previewParts(reply.text, fan?.values ?? {}, fan?.variables).map((part, place) => (
                    <span key={place} data-from={part.from}>
                      {part.text}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          {items.length === 0 && (
            <p className={classes.none}>{isPending ? t('replies.picker_looking') : t('replies.picker_none', { word: found.word })}</p>
          )}
          <p className={classes.keys}>{t('replies.picker_keys')}</p>
        </div>
      )}
      <VisuallyHidden role="status">{isOpen && !isPending ? t('replies.picker_found', { count: items.length }) : ''}</VisuallyHidden>
    </div>
  );
}
