import { dirname, join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readFeatureSchema } from './featureSchema.ts';
import { ServiceStack } from './ServiceStack.ts';
import { readSettings } from './settings.ts';

const root = join(dirname(import.meta.filename), '..');
const app = new App({
  analyticsReporting: false,
  context: {
    // Buckets take logs by their policy; access control lists stay off
    '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
    '@aws-cdk/aws-iam:minimizePolicies': true,
    '@aws-cdk/core:enablePartitionLiterals': true,
  },
});
new ServiceStack(app, 'Service', readSettings(root), readFeatureSchema(root));
// A finding without an acknowledged reason fails the synthesis
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
