import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccessSettings } from "../../src/access/accessSettings.js";
import { createAuthenticate } from "../../src/access/authenticate.js";
import { openKeyFile } from "../../src/access/keyFile.js";

const CLOSED: AccessSettings = { reads: "key", writes: "key", apiKey: null, keysFile: null, jwt: null };
const SECRET = "a secret that two parties share, 32+";

let folder: string;
let time = Date.UTC(2026, 0, 1);
const now = (): number => time;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-access-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keyFile = (name: string) => openKeyFile(join(folder, name, "access.json"), now);
const bearer = (text: string): string => `Bearer ${text}`;
const signed = (claims: Record<string, unknown>, secret = SECRET, expires = 3600) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("alice")
    .setExpirationTime(Math.floor(time / 1000) + expires)
    .sign(new TextEncoder().encode(secret));

describe("who sends a request", () => {
  test("is a stranger without a header: a reader where reading is public, nobody where it is not, everybody where writing is open", async () => {
    const roleWith = async (settings: Partial<AccessSettings>) =>
      (await createAuthenticate({ ...CLOSED, ...settings }, keyFile("none"), now)(undefined)).role;
    expect(await roleWith({})).toBeNull();
    expect(await roleWith({ reads: "public" })).toBe("reader");
    expect(await roleWith({ reads: "public", writes: "open" })).toBe("admin");
  });

  test("is found by a key, until it is revoked, and the file holds no key", async () => {
    const keys = keyFile("keys");
    const { text, key } = await keys.create("newsroom", "editor");
    const authenticate = createAuthenticate(CLOSED, keyFile("keys"), now);
    expect(await authenticate(bearer(text))).toMatchObject({ name: "key:newsroom", role: "editor", expiresAt: null });
    const path = join(folder, "keys", "access.json");
    expect(await readFile(path, "utf8")).not.toContain(text.split("_")[2]!);
    expect((await stat(path)).mode & 0o077).toBe(0);
    await expect(keys.create("newsroom", "admin")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await keys.revoke(key.id);
    time += 1001;
    await expect(authenticate(bearer(text))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("is the admin by the key of the environment", async () => {
    const authenticate = createAuthenticate({ ...CLOSED, apiKey: "from the environment" }, keyFile("none"), now);
    const spaceless = createAuthenticate({ ...CLOSED, apiKey: "from-the-environment" }, keyFile("none"), now);
    expect(await spaceless(bearer("from-the-environment"))).toMatchObject({ name: "key:environment", role: "admin" });
    await expect(authenticate(bearer("something else"))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test.each(["Basic abc", "Bearer", "cgk_1_2", "Bearer a b"])("is not guessed from %j", async (header) => {
    const authenticate = createAuthenticate({ ...CLOSED, reads: "public" }, keyFile("none"), now);
    await expect(authenticate(header)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("is found by a token of the provider with a shared secret, and by no other", async () => {
    const jwt = { check: { secret: SECRET }, issuer: null, audience: null, roleClaim: "role" };
    const authenticate = createAuthenticate({ ...CLOSED, jwt }, keyFile("none"), now);
    expect(await authenticate(bearer(await signed({ role: "editor" })))).toMatchObject({
      name: "token:alice",
      role: "editor",
    });
    expect(await authenticate(bearer(await signed({ role: "emperor" })))).toMatchObject({ role: "reader" });
    const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from('{"sub":"eve","role":"admin","exp":99999999999}').toString("base64url")}.e30`;
    for (const bad of [
      await signed({ role: "admin" }, `${SECRET}x`),
      await signed({ role: "admin" }, SECRET, -60),
      none,
    ])
      await expect(authenticate(bearer(bad))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("is found by a token that the provider's public keys check, also against issuer and audience", async () => {
    const { publicKey, privateKey } = await generateKeyPair("ES256");
    const keySet = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256" }] });
    const provider = createServer((_, response) =>
      response.setHeader("content-type", "application/json").end(keySet),
    ).listen(0, "127.0.0.1");
    await new Promise((done) => provider.once("listening", done));
    const jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`;
    const jwt = { check: { jwksUrl }, issuer: "https://id.example", audience: "graph", roleClaim: "roles" };
    const authenticate = createAuthenticate({ ...CLOSED, jwt }, keyFile("none"), now);
    const token = (issuer: string) =>
      new SignJWT({ roles: ["guest", "admin"] })
        .setProtectedHeader({ alg: "ES256", kid: "k1" })
        .setSubject("bob")
        .setIssuer(issuer)
        .setAudience("graph")
        .setExpirationTime(Math.floor(time / 1000) + 60)
        .sign(privateKey);
    try {
      expect(await authenticate(bearer(await token("https://id.example")))).toMatchObject({
        name: "token:bob",
        role: "admin",
      });
      await expect(authenticate(bearer(await token("https://evil.example")))).rejects.toMatchObject({
        code: "UNAUTHENTICATED",
      });
    } finally {
      provider.close();
    }
    const away = createAuthenticate({ ...CLOSED, jwt }, keyFile("none"), now);
    await expect(away(bearer(await token("https://id.example")))).rejects.toMatchObject({
      code: "SERVICE_UNAVAILABLE",
    });
  });

  test("is refused by a broken file of keys, with a word on how to mend it", async () => {
    await writeFile(join(folder, "broken.json"), '{"version":1,"keys":[{"id":"x"}]}');
    await expect(openKeyFile(join(folder, "broken.json"), now).read()).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("claimgraph keys create"),
    });
  });

  test("keeps every key when many are made at once", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `client ${index}`);
    await Promise.all(names.map((name) => keyFile("many").create(name, "reader")));
    expect((await keyFile("many").read()).keys.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });
});
