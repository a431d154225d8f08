/** What a way to sign in answered. */
export interface SignInAnswer {
  status: number;
  headers: Headers;
  body: { signedIn?: boolean; code?: string; error?: string; url?: string };
}

/** A browser without a page: it keeps cookies, and posts to `/auth` as our pages do. */
export class SignInBrowser {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly locale = 'en',
  ) {}

  /** Posts to a way to sign in. */
  async post(
    way: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<SignInAnswer> {
    const response = await this.fetch(`/auth/${way}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, ...headers },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as SignInAnswer['body'];
    return { status: response.status, headers: response.headers, body: answer };
  }

  /** The id of the person signed in here; null for nobody. */
  async whoAmI(): Promise<string | null> {
    const { viewer } = await this.ask<{ viewer: { person: { id: string } } | null }>(
      '{ viewer { person { id } } }',
    );
    return viewer?.person.id ?? null;
  }

  /** Asks the API as this browser. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(`the API answered ${JSON.stringify(errors)}`);
    return data;
  }

  /** Fetches with the cookies of this browser, and keeps those it is given. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(`${this.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {
        'accept-language': this.locale,
        'user-agent': 'a browser of tests',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    return response;
  }

  private keep(set: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(set)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
