import ipaddr from "ipaddr.js";

/** All IPv6 that is routed on the internet. What is outside of it (mapped and translated IPv4 among it) leads elsewhere. */
const ROUTED_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address belongs to the public internet: not loopback, private, link-local, carrier-grade NAT, multicast, reserved, nor an IPv6 spelling of
 * an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(ROUTED_IPV6);
}
