import type { MassSendOutcome } from '../../contracts/messaging/platform';
import type { PlatformConnector } from './connector';
import type { GatewayDialect } from './gateway-dialect';

const NO_MASS = { kind: 'invalid', message: 'This platform has no message to many.' } as const;

/** Why a mass message cannot go, before any call; null when it can. */
function refusedBefore({ capabilities: { massMessage } }: GatewayDialect, recipients: number): MassSendOutcome | null {
  const no = (message: string): MassSendOutcome => ({ outcome: 'refused', error: { kind: 'invalid', message, detail: 'recipients' } });
  if (!massMessage) return { outcome: 'refused', error: NO_MASS };
  if (recipients === 0) return no('a message to nobody');
  return recipients > massMessage.maxRecipients ? no(`more than ${massMessage.maxRecipients} recipients`) : null;
}

/** One message to many, by the platform itself. */
export function gatewayMass(dialect: GatewayDialect): Pick<PlatformConnector, 'sendMassMessage' | 'massMessageState' | 'findMassMessages'> {
  return {
    sendMassMessage: async ({ fanPlatformIds }) => refusedBefore(dialect, fanPlatformIds.length) ?? { outcome: 'refused', error: NO_MASS },
    massMessageState: async () => ({ outcome: 'failed', error: NO_MASS }),
    findMassMessages: async () => ({ outcome: 'cannot_tell', error: NO_MASS }),
  };
}
