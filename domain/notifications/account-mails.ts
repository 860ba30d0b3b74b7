import type { Role } from '../../contracts/accounts/permissions';
import type { MailLanguage } from './mail-lines';

interface AccountMail {
  subject: string;
  text: string;
  /** Words of the one link. */
  action: string;
}

interface Invited {
  inviter: string;
  workspace: string;
  role: Role;
}

/** Mails about getting in, which go out at once and are not notifications. */
interface AccountMails {
  invitation: (one: Invited) => AccountMail;
  newPassword: (email: string) => AccountMail;
  confirmAddress: (newEmail: string) => AccountMail;
  /** To the address that is about to be left. */
  addressChanges: (newEmail: string) => AccountMail;
}

const ROLES_FR: Record<Role, string> = {
  owner: 'propriétaire',
  manager: 'gestionnaire',
  marketer: 'marketeur',
  chatter: 'chatteur',
  analyst: 'analyste',
};

export const ACCOUNT_MAILS: Record<MailLanguage, AccountMails> = {
  en: {
    invitation: ({ inviter, workspace, role }) => ({
      subject: `${inviter} invites you to ${workspace}`,
      text: `${inviter} invites you to work in “${workspace}” on Huntaze, as ${role}.\n\nThe invitation holds for seven days. Sign in or sign up with this e-mail address to accept it.`,
      action: 'See the invitation',
    }),
    newPassword: (email) => ({
      subject: 'A new password for Huntaze',
      text: `Somebody, probably you, asked for a new password for ${email}.\n\nThe link works for one hour. If it was not you, leave this mail alone: nothing has changed.`,
      action: 'Choose a new password',
    }),
    confirmAddress: (newEmail) => ({
      subject: 'Confirm your new address for Huntaze',
      text: `You asked to sign in to Huntaze with ${newEmail} from now on.\n\nThe link works for one hour. If it was not you, leave this mail alone: nothing has changed.`,
      action: 'Confirm the address',
    }),
    addressChanges: (newEmail) => ({
      subject: 'Your address for Huntaze is about to change',
      text: `Somebody, probably you, asked to sign in with ${newEmail} instead of this address. It changes once the link in the mail to ${newEmail} is followed.\n\nIf it was not you, choose a new password now: it signs out everybody else.`,
      action: 'Choose a new password',
    }),
  },
  fr: {
    invitation: ({ inviter, workspace, role }) => ({
      subject: `${inviter} vous invite dans ${workspace}`,
      text: `${inviter} vous invite à travailler dans « ${workspace} » sur Huntaze. Votre rôle : ${ROLES_FR[role]}.\n\nL’invitation est valable sept jours. Pour l’accepter, connectez-vous ou inscrivez-vous avec cette adresse e-mail.`,
      action: 'Voir l’invitation',
    }),
    newPassword: (email) => ({
      subject: 'Un nouveau mot de passe pour Huntaze',
      text: `Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour ${email}.\n\nLe lien est valable une heure. Si ce n’était pas vous, ne faites rien : rien n’a changé.`,
      action: 'Choisir un nouveau mot de passe',
    }),
    confirmAddress: (newEmail) => ({
      subject: 'Confirmez votre nouvelle adresse pour Huntaze',
      text: `Vous souhaitez désormais vous connecter à Huntaze avec ${newEmail}.\n\nLe lien est valable une heure. Si ce n’était pas vous, ne faites rien : rien n’a changé.`,
      action: 'Confirmer l’adresse',
    }),
    addressChanges: (newEmail) => ({
      subject: 'Votre adresse pour Huntaze va changer',
      text: `Quelqu’un, sans doute vous, veut se connecter avec ${newEmail} à la place de cette adresse. Le changement aura lieu dès que le lien envoyé à ${newEmail} sera suivi.\n\nSi ce n’était pas vous, choisissez tout de suite un nouveau mot de passe : toutes les autres sessions seront fermées.`,
      action: 'Choisir un nouveau mot de passe',
    }),
  },
};
