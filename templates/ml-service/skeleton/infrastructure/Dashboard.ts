import {
  Alarm,
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  Metric,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Endpoint } from './serving/Endpoint.ts';
import type { Settings } from './settings.ts';

interface Props {
  settings: Settings;
  endpoint?: Endpoint;
  alarms: Alarm[];
}

/** What the one on call looks at first, and what the owners look at each review. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, endpoint, alarms } = props;
    const dashboard = new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: settings.name,
      defaultInterval: Duration.days(7),
    });
    dashboard.addWidgets(
      new TextWidget({
        markdown: `# ${settings.name}\nOwner: ${settings.owner}. What to do when it is red: docs/runbook.md.`,
        width: 24,
        height: 2,
      }),
    );
    if (alarms.length > 0) {
      dashboard.addWidgets(
        new AlarmStatusWidget({
          title: 'Alarms',
          alarms,
          width: 24,
          height: 3,
        }),
      );
    }
    if (endpoint !== undefined) {
      dashboard.addWidgets(
        new GraphWidget({
          title: 'Requests a minute',
          left: [endpoint.invocations],
          width: 8,
        }),
        new GraphWidget({
          title: 'Latency, 95th percentile',
          left: [endpoint.latency],
          width: 8,
        }),
        new GraphWidget({
          title: 'Failed requests',
          left: [endpoint.errors],
          width: 8,
        }),
      );
      if (settings.variant === 'realtime') {
        const used = (metricName: string) =>
          new Metric({
            namespace: '/aws/sagemaker/Endpoints',
            metricName,
            statistic: Stats.AVERAGE,
            dimensionsMap: {
              EndpointName: settings.name,
              VariantName: 'AllTraffic',
            },
          });
        dashboard.addWidgets(
          new GraphWidget({
            title: 'How full the instances are',
            left: [used('CPUUtilization'), used('MemoryUtilization')],
            width: 24,
          }),
        );
      }
    }
  }
}
