import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { DomainError } from '../../domain/domain-error';
import { isInsideAddress } from '../../providers/platform/address-guard';

/**
 * The address under which a platform may be called, without a slash at the end: https at a public address, or the sandbox of this
 * installation. Nobody makes
 * this server call into its own network by connecting an account. @throws DomainError accounts.url_refused
 */
export async function checkPlatformUrl({
  baseUrl,
  platform,
  sandboxOrigin,
}: {
  baseUrl: string;
  platform: string;
  sandboxOrigin: string;
}): Promise<string> {
  const url = new URL(baseUrl);
  const refuse = (detail: string) => new DomainError('accounts.url_refused', detail, { errors: [{ in: 'body', pointer: '/baseUrl', detail }] });
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw refuse('Leave user, password, query and fragment out of the address.');
  const clean = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  // It speaks all dialects, so that each platform can be tried there.
  if (url.origin === sandboxOrigin) return clean;
  if (platform === 'sandbox') throw refuse(`The sandbox of this installation is at ${sandboxOrigin}.`);
  if (url.protocol !== 'https:') throw refuse('Use https: the key of the account goes over this connection.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host)
    ? [host]
    : await lookup(host, { all: true }).then(
        (found) => found.map(({ address }) => address),
        () => [],
      );
  if (addresses.length === 0) throw refuse(`${host} is not known in the DNS; check the spelling.`);
  if (addresses.some(isInsideAddress)) throw refuse(`${host} leads into the own network; a platform has a public address.`);
  return clean;
}
