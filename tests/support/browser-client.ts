/** A client that keeps its cookies by name, as a browser does. */
export class Browser {
  /** Every `Set-Cookie` header so far. */
  readonly received: string[] = [];
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    cookie = '',
  ) {
    for (const pair of cookie.split('; ').filter(Boolean)) this.keep(pair);
  }

  /** The `Cookie` header it sends. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The data of an answer that has no errors. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(this.cookie && { cookie: this.cookie }),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      this.received.push(cookie);
      this.keep(cookie.split(';')[0]!);
    }
    const { data, errors } = (await response.json()) as { data?: T | null; errors?: unknown };
    if (errors || !data) throw new Error(`the API answered ${JSON.stringify(errors)}`);
    return data;
  }

  private keep(pair: string): void {
    const place = pair.indexOf('=');
    const [name, value] = [pair.slice(0, place), pair.slice(place + 1)];
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}
