import * as apiGateway from '@aws-sdk/client-api-gateway';
import * as apiGatewayV2 from '@aws-sdk/client-apigatewayv2';
import * as applicationAutoScaling from '@aws-sdk/client-application-auto-scaling';
import * as autoScaling from '@aws-sdk/client-auto-scaling';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as codeBuild from '@aws-sdk/client-codebuild';
import * as codePipeline from '@aws-sdk/client-codepipeline';
import * as ec2 from '@aws-sdk/client-ec2';
import * as eventBridge from '@aws-sdk/client-eventbridge';
import * as glue from '@aws-sdk/client-glue';
import * as iam from '@aws-sdk/client-iam';
import * as kms from '@aws-sdk/client-kms';
import * as tagging from '@aws-sdk/client-resource-groups-tagging-api';
import * as s3 from '@aws-sdk/client-s3';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import * as scheduler from '@aws-sdk/client-scheduler';
import { FakeAws } from '@lens-review/fake-aws';
import { callFigures } from './CallFigures';
import { fillWorld } from './fillWorld';

/** Milliseconds that an answer takes, so that calls meet. */
const LATENCY = 4;

/**
 * A process of its own for the simulated accounts, so that what they hold is not
 * counted as memory of the run. Says its address, and at each `figures` what was
 * asked since the last time.
 */
async function serve(components: number) {
  const fake = await FakeAws.start({
    services: [
      apiGateway,
      apiGatewayV2,
      applicationAutoScaling,
      autoScaling,
      cloudWatch,
      codeBuild,
      codePipeline,
      ec2,
      eventBridge,
      glue,
      iam,
      kms,
      s3,
      sageMaker,
      scheduler,
      tagging,
    ],
    pageSize: 50,
    latency: LATENCY,
  });
  fillWorld(fake, components);
  process.on('message', () => {
    process.send?.({
      bench: {
        figures: callFigures(fake.calls),
        problems: fake.problems.slice(0, 5),
      },
    });
    fake.forgetCalls();
  });
  process.send?.({ bench: { url: fake.url } });
}

serve(Number(process.argv[2])).catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
