import { describe, expect, test } from "vitest";
import { isPublicAddress } from "../../../src/ingest/fetch/publicAddress.js";

describe("an IP address", () => {
  test.each(["93.184.215.14", "8.8.8.8", "203.0.114.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2a00:1450::1"])(
    "%s is public",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ["loopback", ["127.0.0.1", "127.255.255.254", "::1"]],
    ["unspecified", ["0.0.0.0", "0.1.2.3", "::"]],
    ["private", ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1"]],
    ["link-local", ["169.254.169.254", "fe80::1", "fe80::1%eth0"]],
    ["carrier-grade NAT", ["100.64.0.1", "100.127.255.255"]],
    ["multicast or broadcast", ["224.0.0.1", "239.255.255.250", "255.255.255.255", "ff02::1"]],
    ["reserved", ["240.0.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "2001:db8::1"]],
    ["IPv4 mapped or compatible", ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::127.0.0.1"]],
    ["translated", ["64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::1", "2001:0:4136:e378::1"]],
    ["none", ["", "localhost", "example.org", "fec0::1", "1.2.3.4.5"]],
  ])("that is %s is not public", (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
