import type { FieldError } from '../../../contracts/api/problem';
import type { PlatformCapabilities } from '../../../contracts/messaging/platform';
import type { ScriptStep } from '../../../contracts/messaging/scripts/script';
import { checkContent } from '../../campaigns/check-content';
import type { KnownVariable } from '../check-template';

/**
 * Everything that stands between a script and its first fan, by step. Each platform that it may run on is asked; what two of them refuse alike is
 * said once.
 */
export function checkSteps(
  steps: readonly Pick<ScriptStep, 'text' | 'priceCents' | 'mediaIds'>[],
  known: readonly KnownVariable[],
  platforms: readonly PlatformCapabilities[],
): FieldError[] {
  if (steps.length === 0) return [{ in: 'body', pointer: '/steps', detail: 'A script has at least one step: add the first.', code: 'steps_none' }];
  const found = new Map<string, FieldError>();
  steps.forEach((step, index) => {
    for (const capabilities of platforms.length === 0 ? [null] : platforms)
      for (const { field, message, code, params } of checkContent(step, known, capabilities)) {
        const key = `${index} ${field} ${code}`;
        if (!found.has(key)) found.set(key, { in: 'body', pointer: `/steps/${index}/${field}`, detail: message, code, params });
      }
    if (step.priceCents > 0 && step.mediaIds.length === 0)
      found.set(`${index} mediaIds price_needs_media`, {
        in: 'body',
        pointer: `/steps/${index}/mediaIds`,
        detail: 'A price needs media that it is for: attach some, or set the price to 0.',
        code: 'price_needs_media',
      });
  });
  return [...found.values()];
}
