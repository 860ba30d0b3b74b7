import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth';
import type { Db } from '../../db/database';
import { authAccounts, authAttempts, sessions, users, verifications } from '../../db/schema';
import { mailLanguageOf } from '../../db/notifications/mail-language';
import { ACCOUNT_MAILS } from '../../domain/notifications/account-mails';
import type { Mailer } from '../../providers/email/mailer';
import { mailChangeOfAddress } from './mail-change-of-address';
import { checkName } from './check-name';
import { chooseWorkspace } from './choose-workspace';
import { notingFailures } from './database-failures';

export interface AuthParts {
  db: Db;
  mailer: Mailer;
  /** Signs cookies. */
  secret: string;
  publicUrl: string;
  /** Origins whose pages may sign in, beside that of `publicUrl`. */
  trustedOrigins: string[];
  /** Counts attempts in Postgres and refuses too many; off in tests that sign in a lot. */
  rateLimit: boolean;
  /** A mail that could not be handed in is logged, not told to a stranger. */
  onMailError: (error: unknown) => void;
  /** What the sign-in library has to say of its own failures. */
  log: (message: string, causes: unknown[]) => void;
}

/** The header in which the API hands on the address of the client; the same header from outside is dropped. */
export const CLIENT_ADDRESS_HEADER = 'x-huntaze-client-address';

const DAY_S = 86_400;

/** Sign-up, sign-in, sessions and password resets. Workspaces, members, invitations and keys are rows of our own, see db/accounts. */
export function createAuth(parts: AuthParts) {
  return betterAuth({
    appName: 'Huntaze',
    baseURL: parts.publicUrl,
    basePath: '/api/auth',
    secret: parts.secret,
    trustedOrigins: parts.trustedOrigins,
    telemetry: { enabled: false },
    database: notingFailures(
      drizzleAdapter(parts.db, {
        provider: 'pg',
        schema: { users, sessions, auth_accounts: authAccounts, verifications, auth_attempts: authAttempts },
      }),
    ),
    user: { modelName: 'users', changeEmail: { enabled: true } },
    emailVerification: {
      sendVerificationEmail: ({ user, token }) => mailChangeOfAddress(parts, { userId: user.id, newEmail: user.email, token }),
      expiresIn: 3_600,
    },
    account: { modelName: 'auth_accounts' },
    verification: { modelName: 'verifications' },
    session: {
      modelName: 'sessions',
      expiresIn: 14 * DAY_S,
      updateAge: DAY_S,
      additionalFields: { activeWorkspaceId: { type: 'string', required: false, input: false } },
    },
    advanced: {
      database: { generateId: false },
      cookiePrefix: 'huntaze',
      useSecureCookies: parts.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      autoSignIn: true,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3_600,
      sendResetPassword: async ({ user, token }) => {
        const url = `${parts.publicUrl}/reset-password?token=${encodeURIComponent(token)}`;
        const language = (await mailLanguageOf(parts.db, user.email)) ?? 'en';
        const mail = ACCOUNT_MAILS[language].newPassword(user.email);
        await parts.mailer.send({ to: user.email, ...mail, language, action: { label: mail.action, url } }).catch(parts.onMailError);
      },
    },
    rateLimit: {
      enabled: parts.rateLimit,
      storage: 'database',
      modelName: 'auth_attempts',
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/sign-up/email': { window: 60, max: 5 }, '/change-email': { window: 60, max: 5 } },
    },
    databaseHooks: {
      user: {
        create: { before: async (user) => ({ data: checkName(user) }) },
        update: { before: async (change) => ({ data: checkName(change) }) },
      },
      session: {
        create: { before: async (session) => ({ data: { ...session, activeWorkspaceId: await chooseWorkspace(parts.db, session.userId) } }) },
      },
    },
    // Left to itself the library prints what it did not expect to the console, with the values of the query: tokens and addresses.
    onAPIError: { throw: true },
    logger: { level: 'error', log: (_level, message, ...causes: unknown[]) => parts.log(message, causes) },
  });
}

export type Auth = ReturnType<typeof createAuth>;
