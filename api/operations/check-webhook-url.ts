import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { DomainError } from '../../domain/domain-error';
import { isInsideAddress } from '../../providers/platform/address-guard';

/**
 * The address that events go to: https at a public address, or the one origin inside that the operator allowed. The worker looks again at each
 * connection. @throws DomainError webhooks.url_refused
 */
export async function checkWebhookUrl(address: string, insideOrigin: string): Promise<string> {
  const url = new URL(address);
  const refuse = (detail: string) => new DomainError('webhooks.url_refused', detail, { errors: [{ in: 'body', pointer: '/url', detail }] });
  if (url.username !== '' || url.password !== '' || url.hash !== '') throw refuse('Leave user, password and fragment out of the address.');
  if (insideOrigin !== '' && url.origin === insideOrigin) return url.href;
  if (url.protocol !== 'https:') throw refuse('Use https, so that nobody on the way reads along.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await addressesOf(host);
  if (addresses.length === 0) throw refuse(`${host} is not known in the DNS; check the spelling.`);
  if (addresses.some(isInsideAddress))
    throw refuse(`${host} leads into the own network; an operator can allow one such origin by WEBHOOK_INSIDE_ORIGIN.`);
  return url.href;
}

/** Empty when nobody knows the host. */
function addressesOf(host: string): Promise<string[]> {
  return lookup(host, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );
}
