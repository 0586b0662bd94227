import { Stack, Tags } from 'aws-cdk-lib/core';
import type { App } from 'aws-cdk-lib/core';
import { Alerts } from './Alerts.ts';
import { Budget } from './Budget.ts';
import { Dashboard } from './Dashboard.ts';
import { DataPreparation } from './DataPreparation.ts';
import { Delivery } from './Delivery.ts';
import { Encryption } from './Encryption.ts';
import { Exploration } from './Exploration.ts';
import { Failures } from './Failures.ts';
import type { FeatureSchema } from './featureSchema.ts';
import { Images } from './Images.ts';
import { Network } from './Network.ts';
import { ApprovedModel } from './serving/ApprovedModel.ts';
import { BatchRuns } from './serving/BatchRuns.ts';
import { Endpoint } from './serving/Endpoint.ts';
import { Monitors } from './serving/Monitors.ts';
import { PredictionApi } from './serving/PredictionApi.ts';
import type { Settings } from './settings.ts';
import { Storage } from './Storage.ts';
import { Training } from './Training.ts';

/** The whole service. It holds no account and no region: it deploys where the credentials lead. */
export class ServiceStack extends Stack {
  constructor(app: App, id: string, settings: Settings, schema: FeatureSchema) {
    super(app, id, {
      stackName: settings.name,
      description: `${settings.name}: data, training, ${settings.variant} inference, monitoring and delivery`,
      terminationProtection: true,
    });
    const encryption = new Encryption(this, 'Encryption', settings.name);
    const storage = new Storage(this, 'Storage', settings, encryption.key);
    const network = new Network(this, 'Network', settings, encryption.key);
    const images = new Images(this, 'Images');
    const alerts = new Alerts(this, 'Alerts', settings, encryption.key);
    const parts = {
      settings,
      encryption,
      storage,
      network,
      images,
      alerts,
      schema,
    };
    new DataPreparation(this, 'DataPreparation', parts);
    new Training(this, 'Training', parts);
    new Exploration(this, 'Exploration', parts);

    const approved = new ApprovedModel(this, 'ApprovedModel', parts);
    const served = { ...parts, approved };
    const endpoint =
      settings.variant === 'batch'
        ? undefined
        : new Endpoint(this, 'Serving', served);
    if (endpoint === undefined) {
      new BatchRuns(this, 'Batch', served);
    } else {
      new PredictionApi(this, 'PredictionApi', {
        ...served,
        endpoint: endpoint.endpoint,
      });
    }
    // SageMaker captures no traffic of serverless endpoints, so there is nothing to monitor
    if (settings.variant !== 'serverless') {
      new Monitors(this, 'Monitors', {
        ...served,
        endpointName: endpoint?.endpoint.attrEndpointName,
      });
    }
    const dashboard = new Dashboard(this, 'Overview', {
      settings,
      endpoint,
      alarms: endpoint?.alarms ?? [],
    });
    approved.appliesTo(dashboard);
    new Failures(this, 'Failures', settings, alerts);
    new Delivery(this, 'Delivery', parts);
    new Budget(this, 'Budget', settings, alerts);

    Tags.of(this).add('service', settings.name);
    Tags.of(this).add('owner', settings.owner);
    Tags.of(this).add('cost-center', settings.costCenter);
    Tags.of(this).add('data-classification', settings.sensitivity);
  }
}
