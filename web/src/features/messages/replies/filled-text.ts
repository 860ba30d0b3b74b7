import type { FanValues } from '../../../../../contracts/messaging/replies/reply';
import { previewParts } from '../../campaigns/form/preview-text';

export interface FilledText {
  text: string;
  /** Variables that this fan has no value for and that name no other word: they stand in the text as they were written. */
  missing: string[];
}

/** A text with the fan's own values put in, as the chatter then sends it. */
export function filledText(template: string, fan: FanValues | undefined): FilledText {
  const parts = previewParts(template, fan?.values ?? {}, fan?.variables);
  return {
    text: parts.map((part) => part.text).join(''),
    missing: parts.filter(({ from }) => from === 'missing' || from === 'unknown').map((part) => part.text),
  };
}
