import type { OutgoingHttpHeaders } from 'node:http';
import { postJson, singleConnection } from './http-post.js';
import type { HttpAnswer, HttpTarget } from './http-post.js';
import type { Operation, Payload } from './operations.js';
import { ReplayError } from './replay-error.js';
import { TransportError } from './retry.js';

interface GraphqlAnswer {
  data?: unknown;
  errors?: { message: string }[];
}

/** One client of the public API: one kept connection, one request at a time. */
export class ApiClient {
  private readonly target: HttpTarget;
  private readonly cookies = new Map<string, string>();

  constructor(server: string) {
    const url = new URL(`${server}/graphql`);
    this.target = { url, agent: singleConnection(url) };
  }

  /** The data an operation answers; `token` speaks for another person than the one signed in. */
  async ask<Result>(
    operation: Operation<Result>,
    variables: object = {},
    token?: string,
  ): Promise<Result> {
    const body = JSON.stringify({ query: operation.document, variables });
    const answer = await this.post(
      body,
      token
        ? { authorization: `Bearer ${token}` }
        : { cookie: [...this.cookies.values()].join('; ') },
    );
    this.keepCookies(answer);
    return readData<Result>(answer);
  }

  /** Does a mutation; a refusal is an error that says what was refused and why. */
  async mutate<Result>(
    step: Operation<{ payload: Payload<Result> }>,
    input: object,
    token?: string,
  ): Promise<Payload<Result>> {
    const { payload } = await this.ask(step, { input }, token);
    const [refusal] = payload.userErrors;
    if (!refusal) return payload;
    throw new ReplayError(
      `${nameOf(step)} was refused: ${refusal.message} (${refusal.code}, ${refusal.field.join('.')})`,
    );
  }

  /** Ends the kept connection. */
  close(): void {
    this.target.agent.destroy();
  }

  /** As a browser does: a new value replaces the old one of the same name, the others stay. */
  private keepCookies({ headers }: HttpAnswer): void {
    for (const cookie of headers['set-cookie'] ?? []) {
      const [pair = ''] = cookie.split(';');
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair);
    }
  }

  private async post(body: string, credentials: OutgoingHttpHeaders): Promise<HttpAnswer> {
    const headers = {
      accept: 'application/graphql-response+json, application/json',
      'accept-language': 'en',
      ...credentials,
    };
    const present = Object.fromEntries(
      Object.entries(headers).filter(([, value]) => value !== undefined),
    );
    try {
      return await postJson(this.target, body, present);
    } catch (error) {
      throw new TransportError(`${this.target.url.origin} doesn't answer: ${reasonOf(error)}`);
    }
  }
}

function readData<Result>({ status, headers, body }: HttpAnswer): Result {
  if (status === 429 || status >= 502) {
    const seconds = Number(headers['retry-after']);
    throw new TransportError(`the server answers ${status}`, seconds > 0 ? seconds * 1000 : null);
  }
  const { data, errors } = parse(body, status);
  const [error] = errors ?? [];
  if (error) throw new ReplayError(`the server answers: ${error.message}`);
  return data as Result;
}

function parse(body: string, status: number): GraphqlAnswer {
  try {
    return JSON.parse(body) as GraphqlAnswer;
  } catch {
    throw new ReplayError(
      `the server answers ${status} without JSON: is this the address of Gongyi?`,
    );
  }
}

function nameOf({ document }: Operation<unknown>): string {
  return /payload: (\w+)/.exec(document)?.[1] ?? 'the request';
}

/** What went wrong, also where the network names only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
