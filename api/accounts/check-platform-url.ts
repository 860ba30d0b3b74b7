import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { DomainError } from '../../domain/domain-error';

/** Addresses that lead into the own network, or nowhere; IPv4 in IPv6 (::ffff:10.0.0.1) is checked as IPv4. */
const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

export const isInsideAddress = (address: string) => inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * The address under which a platform may be called, without a slash at the end: https at a public address, or the local sandbox. Nobody makes
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
  if (platform === 'sandbox') {
    if (url.origin !== sandboxOrigin) throw refuse(`The sandbox of this installation is at ${sandboxOrigin}.`);
    return clean;
  }
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
