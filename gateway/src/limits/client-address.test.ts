import { describe, expect, test } from '@jest/globals';
import { clientAddress, trustProxies } from './client-address.js';

const { proxies } = trustProxies(['10.0.0.0/8', '127.0.0.1', '::1', 'fd00::/8']);

describe('the client’s address', () => {
  test.each<[string, string, string | string[] | undefined, string, string | null]>([
    ['is the other end of the connection', '203.0.113.7', undefined, '203.0.113.7', '203.0.113.7'],
    ['is not what a stranger claims', '203.0.113.7', '198.51.100.1', '203.0.113.7', '203.0.113.7'],
    ['is what a trusted proxy says', '10.1.2.3', '198.51.100.1', '198.51.100.1', '198.51.100.1'],
    ['is the last that no proxy has', '10.1.2.3', '1.1.1.1, 198.51.100.1, 10.9.9.9', '198.51.100.1', '198.51.100.1'],
    ['reads several headers as one', '10.1.2.3', ['1.1.1.1', '198.51.100.1'], '198.51.100.1', '198.51.100.1'],
    ['passes over what is no address', '10.1.2.3', '198.51.100.1, unknown, "x"', '198.51.100.1', '198.51.100.1'],
    ['is read out of IPv6 clothes', '::ffff:10.1.2.3', '::ffff:198.51.100.1', '198.51.100.1', '198.51.100.1'],
    ['counts for all that its network has', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['counts so in every spelling', '2001:0DB8:0001:2::9', undefined, '2001:0DB8:0001:2::9', '2001:db8:1:2'],
    ['counts so when it is short', '2001:db8::1', undefined, '2001:db8::1', '2001:db8:0:0'],
    ['is not counted where a proxy does not tell it', '127.0.0.1', undefined, '127.0.0.1', null],
    ['is not counted where only proxies are told', '::1', '10.0.0.1', '10.0.0.1', null],
  ])('%s', (_, connected, forwarded, address, key) => {
    expect(clientAddress(connected, forwarded, proxies)).toEqual({ clientAddress: address, addressKey: key });
  });

  test('is unknown of a connection that has ended', () => {
    expect(clientAddress(undefined, '1.1.1.1', proxies)).toEqual({ clientAddress: null, addressKey: null });
  });
});

test.each(['example.org', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/8/8', ''])('%p is no proxy', (entry) => {
  expect(trustProxies([entry]).problems).toEqual([`${entry} is no address and no network`]);
});
