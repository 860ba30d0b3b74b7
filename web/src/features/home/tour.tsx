import { Button, CloseButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Home } from '../../../../contracts/home/home';
import { useMay } from '../../api/session';
import { homeQuery, markTour } from './home-queries';
import classes from './tour.module.css';

const STEPS = [
  { key: 'home', permission: null },
  { key: 'inbox', permission: 'messages.read' },
  { key: 'fans', permission: 'fans.read' },
  { key: 'campaigns', permission: 'campaigns.read' },
  { key: 'accounts', permission: 'accounts.read' },
] as const;

/** Short steps that point at the sections one may see. It covers nothing, can be left at any point, and is remembered for the member. */
export default function Tour() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [index, setIndex] = useState(0);
  const steps = STEPS.filter(({ permission }) => permission === null || may(permission));
  const step = (steps[index] ?? STEPS[0]).key;
  const isLast = index === steps.length - 1;
  const leave = useMutation({
    mutationFn: () => markTour(true),
    onMutate: async () => {
      // An answer that is still on its way does not know of it.
      await client.cancelQueries({ queryKey: homeQuery.queryKey });
      client.setQueryData(homeQuery.queryKey, (home: Home | undefined) => home && { ...home, tourSeen: true });
    },
  });
  const end = (to: '/' | '/campaigns/new') => {
    leave.mutate();
    void navigate(to === '/' ? { to, search: {}, replace: true } : { to, search: { example: true } });
  };

  useEffect(() => {
    const target = document.querySelector<HTMLElement>(`[data-tour="${step}"]`);
    target?.setAttribute('data-pointed', 'true');
    return () => target?.removeAttribute('data-pointed');
  }, [step]);
  const go = (to: number) => {
    setIndex(to);
    heading.current?.focus();
  };

  return (
    <section
      className={classes.card}
      aria-label={t('tour.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end('/');
      }}
    >
      <CloseButton className={classes.close} aria-label={t('tour.skip')} onClick={() => end('/')} />
      <div className={classes.count}>{t('tour.of', { step: index + 1, total: steps.length })}</div>
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        {t(`tour.step.${step}.title`)}
      </h2>
      <p className={classes.text}>{t(`tour.step.${step}.text`)}</p>
      <div className={classes.actions}>
        {index > 0 && (
          <Button variant="default" size="sm" onClick={() => go(index - 1)}>
            {t('tour.back')}
          </Button>
        )}
        {!isLast && (
          <Button size="sm" onClick={() => go(index + 1)}>
            {t('tour.next')}
          </Button>
        )}
        {isLast && (
          <Button variant={may('campaigns.write') ? 'default' : 'filled'} size="sm" onClick={() => end('/')}>
            {t('tour.done')}
          </Button>
        )}
        {isLast && may('campaigns.write') && (
          <Button size="sm" onClick={() => end('/campaigns/new')}>
            {t('tour.example')}
          </Button>
        )}
      </div>
    </section>
  );
}
