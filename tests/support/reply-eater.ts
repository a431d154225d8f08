import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A way to the server on which every reply is lost: what was asked has been done, and nobody is told. */
export class ReplyEater {
  /** Replies that the server gave and that were lost. */
  eaten = 0;

  private constructor(
    private readonly listener: Server,
    private readonly target: string,
  ) {
    listener.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.passOn(request).finally(() => response.destroy());
    });
  }

  /** Before the server at this address. */
  static async before(target: string): Promise<ReplyEater> {
    const listener = createServer();
    const eater = new ReplyEater(listener, target);
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return eater;
  }

  /** Its own address, for the client. */
  get url(): string {
    const { port } = this.listener.address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  /** Ends it. */
  async close(): Promise<void> {
    this.listener.close();
    await once(this.listener, 'close');
  }

  private async passOn(request: IncomingMessage): Promise<void> {
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const answer = await fetch(`${this.target}${request.url}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body: await buffer(request),
    });
    await answer.text();
    if (answer.ok) this.eaten += 1;
  }
}
