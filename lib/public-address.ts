import ipaddr from 'ipaddr.js'

const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * True for an IP address of the open internet. Loopback, private, link-local, carrier-grade NAT, multicast, reserved and documentation ranges are not, nor are
 * IPv6 forms that lead to an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo). Ranges as in the IANA special-purpose address registries.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalIpv6))
}
