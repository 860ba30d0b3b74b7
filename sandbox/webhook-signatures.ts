import { createHmac } from 'node:crypto';

export const SIGNATURE_NAMES = ['hex', 'timed', 'svix', 'sha256'] as const;
export type SignatureName = (typeof SIGNATURE_NAMES)[number];

interface Signed {
  body: string;
  secret: string;
  eventId: string;
  atMs: number;
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);
const seconds = (atMs: number) => String(Math.floor(atMs / 1000));

/** The headers of each way in which gateways sign what they deliver. */
export const WEBHOOK_SIGNATURES: Record<SignatureName, (signed: Signed) => Record<string, string>> = {
  hex: ({ body, secret }) => ({ signature: hmac(secret, body).digest('hex') }),
  sha256: ({ body, secret }) => ({ 'x-webhook-signature': `sha256=${hmac(secret, body).digest('hex')}` }),
  timed: ({ body, secret, atMs }) => ({
    'ofauth-signature': `t=${seconds(atMs)},v1=${hmac(secret, `${seconds(atMs)}.${body}`).digest('hex')}`,
  }),
  svix: ({ body, secret, eventId, atMs }) => ({
    'svix-id': eventId,
    'svix-timestamp': seconds(atMs),
    'svix-signature': `v1,${hmac(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'), `${eventId}.${seconds(atMs)}.${body}`).digest('base64')}`,
  }),
};
