export type MoneyKind = 'purchase' | 'tip' | 'subscription_payment';

const KINDS: [RegExp, MoneyKind][] = [
  [/\btips?\b|_tips?\b|\btips?_/i, 'tip'],
  [/subscri|renew/i, 'subscription_payment'],
  [/message|ppv|post|stream/i, 'purchase'],
];

/** What a payment was for, by the platform's word for it or the sentence that describes it; null when neither says. */
export function moneyKind(text: string | null): MoneyKind | null {
  return KINDS.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null;
}
