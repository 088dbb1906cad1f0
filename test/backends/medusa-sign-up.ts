import type { MedusaServer } from './medusa-server.js';

/** Makes a customer with an account, as the page of the shop does. @returns her token. */
export async function signUp({ ready }: MedusaServer, email: string): Promise<string> {
  const ask = async (path: string, body: object, token?: string): Promise<{ token: string }> => {
    const response = await fetch(`${ready.address}/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-publishable-api-key': ready.key,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { token: string };
  };
  const account = { email, password: 'of-the-test' };
  const { token } = await ask('auth/customer/emailpass/register', account);
  await ask('store/customers', { email }, token);
  return (await ask('auth/customer/emailpass', account)).token;
}
