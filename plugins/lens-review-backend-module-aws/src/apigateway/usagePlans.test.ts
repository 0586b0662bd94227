import { GetResourcesCommand } from '@aws-sdk/client-api-gateway';
import { FakeAws } from '@lens-review/fake-aws';
import {
  ACCOUNT,
  collectFrom,
  component,
  REGION,
} from '../__testUtils__/collectFrom';
import { startFakeAws } from '../__testUtils__/portal';
import { goodApis } from '../__testUtils__/world/apis';
import { worldIn } from '../__testUtils__/world/World';

describe('a usage plan', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await startFakeAws();
    goodApis(worldIn(fake, ACCOUNT));
  });

  afterEach(() => fake.stop());

  it.each([
    ['every method needs a key', true, true, true],
    ['some method needs none', true, false, false],
    ['no method needs one', false, undefined, false],
  ])('limits calls where %s: %s, %s', async (_, post, get, limited) => {
    fake
      .account(ACCOUNT)
      .region(REGION)
      .answer(
        GetResourcesCommand,
        { restApiId: 'rest1', embed: ['methods'] },
        {
          items: [
            {
              id: 'a',
              path: '/predict',
              resourceMethods: {
                POST: { apiKeyRequired: post },
                GET: { apiKeyRequired: get },
                OPTIONS: { apiKeyRequired: false },
              },
            },
          ],
        },
      );
    const { said } = await collectFrom(
      fake,
      'aws-apigateway',
      component({
        'amazon-api-gateway-arn': `arn:aws:apigateway:${REGION}::/restapis/rest1`,
      }),
    );
    expect(said['apigateway.throttling']).toBe(limited);
  });
});
