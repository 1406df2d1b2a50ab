import { BlockList, isIP } from 'node:net';

/** From where a request came. */
export interface ClientAddress {
  /** `null`: the connection has ended already. */
  readonly clientAddress: string | null;
  /**
   * Equal for addresses that one client has at will; what each client may have is counted by it. `null`: nothing is counted,
   * because the connection comes from a proxy that does not say for whom.
   */
  readonly addressKey: string | null;
}

/** The proxies whose word counts about who is behind them. */
export interface TrustedProxies {
  has(address: string): boolean;
}

/** Reads addresses and networks (`10.0.0.0/8`, `fd00::/8`, `127.0.0.1`); says which entries are neither. */
export function trustProxies(entries: readonly string[]): {
  readonly proxies: TrustedProxies;
  readonly problems: readonly string[];
} {
  const list = new BlockList();
  const problems: string[] = [];
  for (const entry of entries) {
    const [address = '', bits, more] = entry.split('/');
    const family = familyOf(address);
    const most = family === 'ipv4' ? 32 : 128;
    const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : NaN;
    if (!family || more !== undefined || !(length <= most)) problems.push(`${entry} is no address and no network`);
    else list.addSubnet(address, length, family);
  }
  const has = (address: string): boolean => {
    const family = familyOf(address);
    return family !== null && list.check(address, family);
  };
  return { proxies: { has }, problems };
}

/**
 * Finds who is behind the proxies: of `X-Forwarded-For` the last address that is no trusted proxy's. What stands before it the
 * client may have written itself.
 *
 * @param connected the other end of the connection
 */
export function clientAddress(
  connected: string | undefined,
  forwardedFor: string | readonly string[] | undefined,
  proxies: TrustedProxies,
): ClientAddress {
  if (connected === undefined) return { clientAddress: null, addressKey: null };
  const hops = [forwardedFor ?? []]
    .flat()
    .join(',')
    .split(',')
    .map(plain)
    .filter((hop) => isIP(hop) !== 0);
  let address = plain(connected);
  while (proxies.has(address)) {
    const before = hops.pop();
    if (before === undefined) return { clientAddress: address, addressKey: null };
    address = before;
  }
  return { clientAddress: address, addressKey: keyOf(address) };
}

/** An IPv4 address in IPv6 clothes is that IPv4 address. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Whoever has one IPv6 address has the 2^64 beside it. */
function keyOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const behind = tail === '' ? [] : tail.split(':');
    while (groups.length + behind.length < 8) groups.push('0');
    groups.push(...behind);
  }
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : null;
}
