import {
  GetApiCommand,
  GetApiCommandInput,
  GetRoutesCommand,
  GetStagesCommand,
} from '@aws-sdk/client-apigatewayv2';
import { allPages, operation } from '../reading/AwsOperation';

const NOT_FOUND = ['NotFoundException'];
const ACTION = 'apigateway:GET';

export const getApi = operation({
  service: 'apigatewayv2',
  name: 'GetApi',
  action: ACTION,
  gone: NOT_FOUND,
  async call(client, input: GetApiCommandInput, turn) {
    const { ApiId, ProtocolType } = await client.send(
      new GetApiCommand(input),
      await turn(),
    );
    return ApiId ? { isWebSocket: ProtocolType === 'WEBSOCKET' } : undefined;
  },
});

export const getRoutes = operation({
  service: 'apigatewayv2',
  name: 'GetRoutes',
  action: ACTION,
  gone: NOT_FOUND,
  call: (client, input: { ApiId: string }, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new GetRoutesCommand({ ...input, NextToken }),
        await turn(),
      );
      return { items: output.Items, next: output.NextToken };
    }),
});

export const getHttpStages = operation({
  service: 'apigatewayv2',
  name: 'GetStages',
  action: ACTION,
  gone: NOT_FOUND,
  call: (client, input: { ApiId: string }, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new GetStagesCommand({ ...input, NextToken }),
        await turn(),
      );
      return { items: output.Items, next: output.NextToken };
    }),
});
