import { createServer, Server } from 'node:http';
import { GetBucketVersioningCommand } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { CLIENT_FACTORIES } from './clients';

describe('refusePages', () => {
  let server: Server;
  let type = '';
  let body = '';

  beforeAll(async () => {
    server = createServer((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(body),
    );
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  });

  afterAll(async () => {
    await new Promise(done => server.close(done));
  });

  async function versioning() {
    const address = server.address();
    if (typeof address !== 'object' || address === null) {
      throw new Error('The server has no port');
    }
    const requestHandler = new NodeHttpHandler();
    const client = CLIENT_FACTORIES.s3({
      region: 'eu-west-1',
      credentials: async () => ({ accessKeyId: 'a', secretAccessKey: 'b' }),
      endpoint: `http://127.0.0.1:${address.port}`,
      maxAttempts: 1,
      retryMode: 'adaptive',
      requestHandler,
      customUserAgent: 'test',
    });
    try {
      return await client.send(
        new GetBucketVersioningCommand({ Bucket: 'churn' }),
      );
    } finally {
      requestHandler.destroy();
    }
  }

  it('takes no page of a proxy for a bucket without versions', async () => {
    type = 'text/html; charset=utf-8';
    body = '<html><body>Sign in to the network</body></html>';

    await expect(versioning()).rejects.toMatchObject({
      name: 'MalformedAnswer',
    });
  });

  it('lets answers of S3 through', async () => {
    type = 'application/xml';
    body =
      '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';

    await expect(versioning()).resolves.toMatchObject({ Status: 'Enabled' });
  });
});
