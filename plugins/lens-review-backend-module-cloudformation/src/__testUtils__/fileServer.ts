import { createServer, RequestListener, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** Serves files over HTTP on this machine; a function answers as it likes. */
export class FileServer {
  readonly asked: string[] = [];
  #server: Server | undefined;

  constructor(
    readonly files: Record<string, string | Buffer | RequestListener>,
  ) {}

  async start(): Promise<string> {
    const server = createServer((request, response) => {
      const path = decodeURI(request.url ?? '');
      this.asked.push(path);
      const file = this.files[path];
      if (typeof file === 'function') {
        file(request, response);
      } else if (file === undefined) {
        response.writeHead(404).end('no such file');
      } else {
        response.writeHead(200).end(file);
      }
    });
    this.#server = server;
    await new Promise<void>(fulfil =>
      server.listen(0, '127.0.0.1', () => fulfil()),
    );
    return `127.0.0.1:${this.port()}`;
  }

  port(): number {
    const address: AddressInfo | string | null | undefined =
      this.#server?.address();
    if (typeof address !== 'object' || address === null) {
      throw new Error('The server does not listen');
    }
    return address.port;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>(fulfil => this.#server?.close(() => fulfil()));
  }
}
