import { expect, it } from 'vitest'
import { isPublicAddress } from './public-address'

it.each(['8.8.8.8', '151.101.0.81', '2a00:1450:4001:81b::200e', '2606:4700::6810:84e5'])('takes %s for an address of the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each([
  ['loopback', '127.0.0.1'], ['loopback', '127.8.8.8'], ['loopback', '::1'], ['unspecified', '0.0.0.0'], ['unspecified', '::'], ['private', '10.1.2.3'], ['private', '172.31.255.1'], ['private', '192.168.0.1'],
  ['unique local', 'fd12:3456::1'], ['link-local', '169.254.169.254'], ['link-local', 'fe80::1'], ['carrier-grade NAT', '100.64.0.1'], ['multicast', '224.0.0.1'], ['multicast', 'ff02::1'], ['broadcast', '255.255.255.255'],
  ['benchmarking', '198.18.0.1'], ['documentation', '192.0.2.1'], ['documentation', '2001:db8::1'], ['reserved', '240.0.0.1'], ['IPv4-mapped', '::ffff:127.0.0.1'], ['IPv4-mapped public', '::ffff:8.8.8.8'],
  ['IPv4-compatible', '::127.0.0.1'], ['NAT64', '64:ff9b::7f00:1'], ['local NAT64', '64:ff9b:1::1'], ['6to4', '2002:7f00:1::'], ['Teredo', '2001::1'], ['site-local', 'fec0::1'], ['no address', 'localhost'], ['no address', ''],
])('does not take %s (%s) for one', (_, address) => {
  expect(isPublicAddress(address)).toBe(false)
})
