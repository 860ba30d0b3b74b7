import { ActionIcon, Textarea } from '@mantine/core';
import { IconCoin, IconPhoto, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { Fan } from '../../../../../contracts/fans/fan';
import { Problem } from '../../../api/problem';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { MoneyInput } from '../../../ui/money-input';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { useStored } from '../../../ui/use-stored';
import { MediaField } from '../../media/media-field';
import { previewParts } from '../../campaigns/form/preview-text';
import { threadText, type ThreadKey } from '../inbox-search';
import { ReplyPicker } from '../replies/reply-picker';
import { sendMessage, useRefreshThread } from '../thread-queries';
import { ComposerPreview } from './composer-preview';
import classes from './composer.module.css';
import { EmojiPicker } from './emoji-picker';
import { fanValues } from './fan-values';
import { SendButton } from './send-button';
import { SenderNotice } from './sender-notice';
import { textLength } from './text-length';
import { TheirAnswer } from './their-answer';
import { isEmptyDraft, useDraft } from './use-draft';
import { VariableMenu } from './variable-menu';

interface Sending {
  sendAt: string | undefined;
  /** Although somebody else has answered meanwhile. */
  evenSo: boolean;
}

interface ComposerProps {
  thread: ThreadKey;
  account: Account;
  fan: Fan;
  /** The newest message that the writer has seen: by it a second answer to the same words is told. */
  newestId: () => string | null;
  onSent: () => void;
  onTyping: () => void;
}

/** Where an answer is written. What is written stays until it has left, whatever happens in between. */
export function Composer({ thread, account, fan, newestId, onSent, onTyping }: ComposerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const refresh = useRefreshThread();
  const field = useRef<HTMLTextAreaElement>(null);
  const priceHintId = useId();
  const { draft, change, clear } = useDraft(thread);
  const [enter, setEnter] = useStored('inbox-enter', 'sends');
  const [pricing, setPricing] = useState(draft.priceCents > 0);
  const [attaching, setAttaching] = useState(draft.mediaIds.length > 0);
  const values = fanValues(fan);
  const parts = previewParts(draft.text, values, Object.keys(values));
  const differs = parts.some((part) => part.from !== 'text');
  const isFaulty = parts.some((part) => part.from === 'unknown' || part.from === 'missing');
  const words = parts.map((part) => part.text).join('');
  const can = account.capabilities;
  const length = textLength(words, can.text.unit);
  const isTooLong = length > can.text.max;
  const needsMedia = draft.priceCents > 0 && can.price.needsMedia && draft.mediaIds.length === 0;
  const priceOut = draft.priceCents > 0 && (draft.priceCents < can.price.minCents || draft.priceCents > can.price.maxCents);
  const isEmpty = words.trim() === '' && draft.mediaIds.length === 0;

  const money = (cents: number) => format.money(cents, account.currency);
  const priceHint = priceOut
    ? { isFault: true, text: t('inbox.price_range', { min: money(can.price.minCents), max: money(can.price.maxCents) }) }
    : needsMedia && !attaching
      ? { isFault: true, text: t('inbox.price_media') }
      : draft.priceCents === 0
        ? { isFault: false, text: t('inbox.price_free') }
        : null;

  const send = useMutation({
    mutationFn: ({ sendAt, evenSo }: Sending) =>
      sendMessage(
        thread,
        { text: words, priceCents: draft.priceCents, mediaIds: draft.mediaIds, sendAt, lastSeenMessageId: evenSo ? undefined : newestId() },
        // A refusal is kept under its key, so "even so" is another request.
        evenSo ? `${draft.key}-even-so` : draft.key,
      ),
    onSuccess: async () => {
      clear();
      setPricing(false);
      setAttaching(false);
      onSent();
      // At once: later the hand may be elsewhere.
      field.current?.focus();
      await refresh(thread);
    },
    // What a colleague wrote meanwhile is shown beside the question.
    onError: (error) => error instanceof Problem && error.code === 'messages.answered_meanwhile' && refresh(thread),
  });
  const cannot = isEmpty || isFaulty || isTooLong || needsMedia || priceOut;
  const trySend = (sendAt?: string) => {
    if (!cannot && !send.isPending) send.mutate({ sendAt, evenSo: false });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const withKey = event.ctrlKey || event.metaKey;
    if (!withKey && (enter !== 'sends' || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    trySend();
  };
  const putCaret = (at: number) =>
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at, at);
    });
  const insert = (piece: string) => {
    const at = field.current?.selectionStart ?? draft.text.length;
    const to = field.current?.selectionEnd ?? at;
    change({ text: `${draft.text.slice(0, at)}${piece}${draft.text.slice(to)}` });
    putCaret(at + piece.length);
  };
  const answered = send.error instanceof Problem && send.error.code === 'messages.answered_meanwhile';
  const faults = send.error instanceof Problem ? Object.values(fieldTexts(send.error.faults)) : [];

  return (
    <div className={classes.composer}>
      <div className={classes.inner}>
        <SenderNotice account={account} />
        <div className={classes.box}>
          {pricing && (
            <div className={classes.extras}>
              <MoneyInput
                size="xs"
                w={150}
                hideControls
                aria-label={t('inbox.price')}
                autoFocus={draft.priceCents === 0}
                currency={account.currency}
                valueCents={draft.priceCents}
                error={priceHint?.isFault}
                aria-describedby={priceHintId}
                onChangeCents={(priceCents) => change({ priceCents })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={30}
                aria-label={t('inbox.price_off')}
                onClick={() => {
                  change({ priceCents: 0 });
                  setPricing(false);
                }}
              >
                <IconX size={15} aria-hidden="true" />
              </ActionIcon>
              {priceHint !== null && (
                <span id={priceHintId} className={classes.hint} data-fault={priceHint.isFault || undefined}>
                  {priceHint.text}
                </span>
              )}
            </div>
          )}
          <ReplyPicker
            accountId={thread.accountId}
            fanId={thread.fanId}
            currency={account.currency}
            value={draft.text}
            onPick={({ value, caret, priceCents, mediaIds }) => {
              change({ text: value, ...(priceCents > 0 ? { priceCents } : {}), ...(mediaIds.length > 0 ? { mediaIds } : {}) });
              if (priceCents > 0) setPricing(true);
              if (mediaIds.length > 0) setAttaching(true);
              putCaret(caret);
            }}
          >
            <Textarea
              ref={field}
              data-composer={threadText(thread)}
              variant="unstyled"
              autosize
              minRows={2}
              maxRows={9}
              aria-label={t('inbox.write_to', { name: fan.displayName ?? fan.username ?? fan.platformFanId })}
              placeholder={t('inbox.write')}
              readOnly={send.isPending}
              value={draft.text}
              onChange={(event) => {
                change({ text: event.currentTarget.value });
                if (event.currentTarget.value !== '') onTyping();
              }}
              onKeyDown={onKeyDown}
            />
          </ReplyPicker>
          {attaching && (
            <div className={classes.extras}>
              <MediaField
                compact
                accountId={thread.accountId}
                fanId={thread.fanId}
                max={can.maxMedia}
                priceCents={draft.priceCents}
                value={draft.mediaIds}
                onChange={(mediaIds) => change({ mediaIds })}
              />
            </div>
          )}
          {differs && <ComposerPreview parts={parts} />}
          <div className={classes.tools}>
            <EmojiPicker onPick={insert} />
            <ActionIcon
              variant={attaching ? 'light' : 'subtle'}
              color={attaching ? undefined : 'gray'}
              size={34}
              aria-label={t('inbox.attach')}
              aria-pressed={attaching}
              onClick={() => setAttaching(!attaching || draft.mediaIds.length > 0)}
            >
              <IconPhoto size={19} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
            <VariableMenu values={values} onInsert={insert} />
            <ActionIcon
              variant={pricing ? 'light' : 'subtle'}
              color={pricing ? undefined : 'gray'}
              size={34}
              aria-label={t('inbox.price')}
              aria-pressed={pricing}
              onClick={() => setPricing(!pricing)}
            >
              <IconCoin size={19} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
            <span className={classes.length} data-over={isTooLong || undefined}>
              {(length > can.text.max * 0.8 || isTooLong) &&
                t(`inbox.length.${can.text.unit}`, { length: format.number(length), limit: format.number(can.text.max) })}
            </span>
            <SendButton
              label={
                draft.priceCents > 0 ? t('inbox.send_priced', { price: money(draft.priceCents) }) : t(pricing ? 'inbox.send_free' : 'inbox.send')
              }
              disabled={cannot}
              pending={send.isPending}
              entersSend={enter === 'sends'}
              onEntersSend={(enters) => setEnter(enters ? 'sends' : 'breaks')}
              onSend={trySend}
            />
          </div>
        </div>
        <div role="alert" className={classes.fault}>
          {isTooLong && t('inbox.too_long')}
          {send.error !== null && !answered && (
            <>
              {[sentence(send.error), ...faults].join(' ')} {!isEmptyDraft(draft) && t('inbox.kept')}
            </>
          )}
        </div>
      </div>
      <Confirm
        opened={answered}
        title={t('inbox.meanwhile_title')}
        keepLabel={t('inbox.meanwhile_look')}
        confirmLabel={t('inbox.meanwhile_send')}
        pending={send.isPending}
        error={null}
        onConfirm={() => send.mutate({ sendAt: send.variables?.sendAt, evenSo: true })}
        onClose={() => {
          send.reset();
          void refresh(thread);
        }}
      >
        {answered && <TheirAnswer thread={thread} />}
        {t('inbox.meanwhile_text')}
      </Confirm>
    </div>
  );
}
