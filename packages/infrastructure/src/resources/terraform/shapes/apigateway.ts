import { Counterpart } from './Shape';

export const apigatewayShapes: Readonly<Record<string, Counterpart>> = {
  aws_api_gateway_rest_api: {
    type: 'AWS::ApiGateway::RestApi',
    shape: { Name: 'name', Body: { json: 'body' } },
  },
  aws_api_gateway_method: {
    type: 'AWS::ApiGateway::Method',
    shape: {
      RestApiId: 'rest_api_id',
      HttpMethod: 'http_method',
      AuthorizationType: 'authorization',
      ApiKeyRequired: 'api_key_required',
    },
  },
  aws_api_gateway_deployment: {
    type: 'AWS::ApiGateway::Deployment',
    shape: { RestApiId: 'rest_api_id', StageName: 'stage_name' },
  },
  aws_api_gateway_stage: {
    type: 'AWS::ApiGateway::Stage',
    shape: {
      RestApiId: 'rest_api_id',
      StageName: 'stage_name',
      AccessLogSetting: {
        block: 'access_log_settings',
        of: { DestinationArn: 'destination_arn' },
      },
    },
  },
  aws_api_gateway_usage_plan: {
    type: 'AWS::ApiGateway::UsagePlan',
    shape: {
      ApiStages: {
        blocks: 'api_stages',
        of: { ApiId: 'api_id', Stage: 'stage' },
      },
      Throttle: {
        block: 'throttle_settings',
        of: { RateLimit: 'rate_limit', BurstLimit: 'burst_limit' },
      },
    },
  },
  aws_apigatewayv2_api: {
    type: 'AWS::ApiGatewayV2::Api',
    shape: {
      Name: 'name',
      ProtocolType: 'protocol_type',
      Target: 'target',
      Body: { json: 'body' },
    },
  },
  aws_apigatewayv2_route: {
    type: 'AWS::ApiGatewayV2::Route',
    shape: {
      ApiId: 'api_id',
      RouteKey: 'route_key',
      AuthorizationType: 'authorization_type',
    },
  },
  aws_apigatewayv2_stage: {
    type: 'AWS::ApiGatewayV2::Stage',
    shape: {
      ApiId: 'api_id',
      StageName: 'name',
      AccessLogSettings: {
        block: 'access_log_settings',
        of: { DestinationArn: 'destination_arn' },
      },
      DefaultRouteSettings: {
        block: 'default_route_settings',
        of: {
          ThrottlingRateLimit: 'throttling_rate_limit',
          ThrottlingBurstLimit: 'throttling_burst_limit',
        },
      },
    },
  },
  aws_wafv2_web_acl_association: {
    type: 'AWS::WAFv2::WebACLAssociation',
    shape: { ResourceArn: 'resource_arn', WebACLArn: 'web_acl_arn' },
  },
  aws_wafregional_web_acl_association: {
    type: 'AWS::WAFRegional::WebACLAssociation',
    shape: { ResourceArn: 'resource_arn', WebACLId: 'web_acl_id' },
  },
};
