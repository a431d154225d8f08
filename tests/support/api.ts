/** An answer of the API, as it came over the wire. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  data: T | null | undefined;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Why a mutation was refused, as the API tells it. */
export interface Refused {
  code: string;
  message: string;
  field: string[];
}

/** A client of the API over HTTP. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token?: string,
    private readonly locale = 'en',
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same client with further headers, such as a browser's cookies. */
  with(headers: Record<string, string>): Api {
    return new Api(this.url, this.token, this.locale, { ...this.headers, ...headers });
  }

  /** The same client in another language. */
  in(locale: string): Api {
    return new Api(this.url, this.token, locale, this.headers);
  }

  /** Sends a document and gives back all of the answer. */
  async send<T>(query: string, variables: object = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.locale,
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...this.headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer<T>, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, ...body };
  }

  /** The data of an answer that has no errors. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors || !data) throw new Error(`the API answered ${JSON.stringify(errors)}`);
    return data;
  }

  /** Does the mutation `name` with its `input`; the payload with the fields of `selection`, and its user errors. */
  async mutate<T>(
    name: string,
    input: object,
    selection = '',
  ): Promise<T & { userErrors: Refused[] }> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) {
      payload: ${name}(input: $input) { ${selection} userErrors { code message field } } }`;
    const { payload } = await this.ask<{ payload: T & { userErrors: Refused[] } }>(document, {
      input,
    });
    return payload;
  }
}
