import type { NotificationKind } from '../../contracts/notifications/kinds';

export const MAIL_LANGUAGES = ['en', 'fr'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** One kind in a mail: how many of it, and whom by name as far as shown. */
type Line = (count: number, names: string) => string;

const en: Record<NotificationKind, Line> = {
  'account.login_lost': (n, names) => (n === 1 ? `${names} has lost its login` : `${n} accounts have lost their login: ${names}`),
  'account.restricted': (n, names) => (n === 1 ? `${names} is restricted by the platform` : `${n} accounts are restricted by the platform: ${names}`),
  'account.breaker_open': (n, names) => (n === 1 ? `${names} cannot reach the platform` : `${n} accounts cannot reach the platform: ${names}`),
  'account.webhook_silent': (n, names) =>
    n === 1 ? `${names} gets no news from the platform` : `${n} accounts get no news from the platform: ${names}`,
  'account.unknown_outcomes': (n, names) =>
    n === 1 ? `Messages of ${names} may have been sent; decide about them` : `Messages of ${n} accounts may have been sent: ${names}`,
  'alarm.queue_too_old': (n, names) => (n === 1 ? `Replies of ${names} do not leave` : `Replies of ${n} accounts do not leave: ${names}`),
  'alarm.sender_silent': (n, names) => (n === 1 ? `Nobody sends for ${names}` : `Nobody sends for ${n} accounts: ${names}`),
  'alarm.failure_ratio': (n, names) =>
    n === 1 ? `Many messages of ${names} do not get through` : `Many messages of ${n} accounts do not get through: ${names}`,
  'alarm.over_limit': (n, names) => (n === 1 ? `${names} called its platform too often` : `${n} accounts called their platform too often: ${names}`),
  'alarm.unknown_unresolved': (n, names) =>
    n === 1
      ? `It cannot be found out whether messages of ${names} were sent`
      : `It cannot be found out whether messages of ${n} accounts were sent: ${names}`,
  'campaign.no_winner': (n, names) => (n === 1 ? `The test of ${names} has no winner` : `${n} tests have no winner: ${names}`),
  'campaign.failed': (n, names) =>
    n === 1 ? `${names} ended with messages that did not get through` : `${n} campaigns ended with messages that did not get through: ${names}`,
  'campaign.completed': (n, names) => (n === 1 ? `${names} is completed` : `${n} campaigns are completed: ${names}`),
  'import.refused_rows': (n) => (n === 1 ? 'Your import refused some rows' : `${n} of your imports refused some rows`),
  'import.failed': (n) => (n === 1 ? 'Your import failed' : `${n} of your imports failed`),
  'export.ready': (n) => (n === 1 ? 'Your export is ready' : `${n} of your exports are ready`),
  'export.failed': (n) => (n === 1 ? 'Your export failed' : `${n} of your exports failed`),
  'invitation.accepted': (n, names) => (n === 1 ? `${names} has joined the workspace` : `${n} people have joined the workspace: ${names}`),
  'webhook.disabled': (n) => (n === 1 ? 'A webhook was switched off' : `${n} webhooks were switched off`),
  'task.assigned': (n) => (n === 1 ? 'You were given a task' : `You were given ${n} tasks`),
  'thread.assigned': (n) => (n === 1 ? 'You were given conversations' : `You were given conversations ${n} times`),
};

const fr: Record<NotificationKind, Line> = {
  'account.login_lost': (n, names) => (n === 1 ? `${names} a perdu sa connexion` : `${n} comptes ont perdu leur connexion : ${names}`),
  'account.restricted': (n, names) =>
    n === 1 ? `${names} est restreint par la plateforme` : `${n} comptes sont restreints par la plateforme : ${names}`,
  'account.breaker_open': (n, names) =>
    n === 1 ? `${names} n’arrive plus à joindre la plateforme` : `${n} comptes n’arrivent plus à joindre la plateforme : ${names}`,
  'account.webhook_silent': (n, names) =>
    n === 1 ? `${names} ne reçoit plus de nouvelles de la plateforme` : `${n} comptes ne reçoivent plus de nouvelles de la plateforme : ${names}`,
  'account.unknown_outcomes': (n, names) =>
    n === 1 ? `Des messages de ${names} sont peut-être partis : à vous de décider` : `Des messages de ${n} comptes sont peut-être partis : ${names}`,
  'alarm.queue_too_old': (n, names) =>
    n === 1 ? `Les réponses de ${names} ne partent pas` : `Les réponses de ${n} comptes ne partent pas : ${names}`,
  'alarm.sender_silent': (n, names) => (n === 1 ? `Plus rien ne part pour ${names}` : `Plus rien ne part pour ${n} comptes : ${names}`),
  'alarm.failure_ratio': (n, names) =>
    n === 1 ? `Beaucoup de messages de ${names} n’arrivent pas` : `Beaucoup de messages de ${n} comptes n’arrivent pas : ${names}`,
  'alarm.over_limit': (n, names) =>
    n === 1 ? `${names} a trop sollicité sa plateforme` : `${n} comptes ont trop sollicité leur plateforme : ${names}`,
  'alarm.unknown_unresolved': (n, names) =>
    n === 1
      ? `Impossible de savoir si des messages de ${names} sont partis`
      : `Impossible de savoir si des messages de ${n} comptes sont partis : ${names}`,
  'campaign.no_winner': (n, names) => (n === 1 ? `Le test de ${names} n’a pas de gagnant` : `${n} tests n’ont pas de gagnant : ${names}`),
  'campaign.failed': (n, names) =>
    n === 1 ? `${names} se termine avec des messages non parvenus` : `${n} campagnes se terminent avec des messages non parvenus : ${names}`,
  'campaign.completed': (n, names) => (n === 1 ? `${names} est terminée` : `${n} campagnes sont terminées : ${names}`),
  'import.refused_rows': (n) => (n === 1 ? 'Votre import a refusé des lignes' : `${n} de vos imports ont refusé des lignes`),
  'import.failed': (n) => (n === 1 ? 'Votre import a échoué' : `${n} de vos imports ont échoué`),
  'export.ready': (n) => (n === 1 ? 'Votre export est prêt' : `${n} de vos exports sont prêts`),
  'export.failed': (n) => (n === 1 ? 'Votre export a échoué' : `${n} de vos exports ont échoué`),
  'invitation.accepted': (n, names) =>
    n === 1 ? `${names} a rejoint l’espace de travail` : `${n} personnes ont rejoint l’espace de travail : ${names}`,
  'webhook.disabled': (n) => (n === 1 ? 'Un webhook a été désactivé' : `${n} webhooks ont été désactivés`),
  'task.assigned': (n) => (n === 1 ? 'On vous a confié une tâche' : `On vous a confié ${n} tâches`),
  'thread.assigned': (n) => (n === 1 ? 'On vous a confié des conversations' : `On vous a confié des conversations, ${n} fois`),
};

export const MAIL_LINES: Record<MailLanguage, Record<NotificationKind, Line>> = { en, fr };

interface Frame {
  /** A subject for more than one line. */
  many: (count: number, workspace: string) => string;
  /** Where the list of names goes on. */
  more: (names: string, rest: number) => string;
  and: (names: string, last: string) => string;
  removed: string;
  action: string;
  footer: string;
}

export const MAIL_FRAMES: Record<MailLanguage, Frame> = {
  en: {
    many: (count, workspace) => `${count} things happened in ${workspace}`,
    more: (names, rest) => `${names} and ${rest} more`,
    and: (names, last) => `${names} and ${last}`,
    removed: 'something that was removed',
    action: 'See what needs you',
    footer: 'Choose what reaches you by mail, or nothing at all',
  },
  fr: {
    many: (count, workspace) => `${count} événements dans ${workspace}`,
    more: (names, rest) => `${names} et ${rest} autres`,
    and: (names, last) => `${names} et ${last}`,
    removed: 'un élément supprimé',
    action: 'Voir ce qui vous attend',
    footer: 'Choisir ce que vous recevez par e-mail, ou ne plus rien recevoir',
  },
};
