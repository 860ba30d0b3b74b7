import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** Addresses that lead into the own network, or nowhere; IPv4 in IPv6 (::ffff:10.0.0.1) is checked as IPv4, what is translated into it is refused. */
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
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

export const isInsideAddress = (address: string) => inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

export const INSIDE_ADDRESS = 'INSIDE_ADDRESS';
const refusal = (host: string) => Object.assign(new Error(`${host} leads into the own network.`), { code: INSIDE_ADDRESS });

/** A host that is written as an address: nothing is looked up for such a one. */
export function isInsideHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && isInsideAddress(host);
}

/**
 * The lookup of each new connection. A name that led outside when the account was connected may lead inside by now: what counts is the address that
 * this connection goes to.
 */
export function guardedLookup(resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0];
      if (error || !first) return callback(error ?? refusal(hostname), '', 0);
      if (addresses.some(({ address }) => isInsideAddress(address))) return callback(refusal(hostname), '', 0);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
