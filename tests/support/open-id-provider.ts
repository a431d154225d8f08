import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** An OpenID provider that believes whoever types a name. */
export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Lets a server at this address send people here. */
  admit(publicUrl: string): void;
  close(): Promise<void>;
}

const client = { clientId: 'gongyi', clientSecret: 'a secret between the two' };

/** Starts a provider on a free port. Names that end in `.unproven` have an address that it hasn't checked. */
export async function openIdProvider(): Promise<TestProvider> {
  let listen: ReturnType<Provider['callback']> | undefined;
  const server = createServer((request, response) => void listen?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    ...client,
    admit(publicUrl) {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: client.clientId,
            client_secret: client.clientSecret,
            redirect_uris: [`${publicUrl}/auth/callback/openid`],
          },
        ],
        pkce: { required: () => true },
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
        findAccount: (_context, id) => ({
          accountId: id,
          claims: () => ({
            sub: id,
            name: 'A Name Nobody Needs',
            email: `${id}@example.org`,
            email_verified: !id.endsWith('.unproven'),
          }),
        }),
      });
      listen = provider.callback();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
