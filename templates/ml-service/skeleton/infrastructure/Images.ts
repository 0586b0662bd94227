import { Aws, CfnMapping } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** Accounts from which AWS serves its images, by region. Add your region's row if it is missing. */
const ACCOUNTS: Record<string, Record<string, string>> = {
  'ap-northeast-1': {
    sklearn: '354813040037',
    monitor: '574779866223',
    clarify: '377024640650',
  },
  'ap-southeast-1': {
    sklearn: '121021644041',
    monitor: '245545462676',
    clarify: '834264404009',
  },
  'ap-southeast-2': {
    sklearn: '783357654285',
    monitor: '563025443158',
    clarify: '007051062584',
  },
  'ca-central-1': {
    sklearn: '341280168497',
    monitor: '536280801234',
    clarify: '675030665977',
  },
  'eu-central-1': {
    sklearn: '492215442770',
    monitor: '048819808253',
    clarify: '017069133835',
  },
  'eu-north-1': {
    sklearn: '662702820516',
    monitor: '895015795356',
    clarify: '763603941244',
  },
  'eu-west-1': {
    sklearn: '141502667606',
    monitor: '468650794304',
    clarify: '131013547314',
  },
  'eu-west-2': {
    sklearn: '764974769150',
    monitor: '749857270468',
    clarify: '440796970383',
  },
  'eu-west-3': {
    sklearn: '659782779980',
    monitor: '680080141114',
    clarify: '341593696636',
  },
  'us-east-1': {
    sklearn: '683313688378',
    monitor: '156813124566',
    clarify: '205585389593',
  },
  'us-east-2': {
    sklearn: '257758044811',
    monitor: '777275614652',
    clarify: '211330385671',
  },
  'us-west-2': {
    sklearn: '246618743249',
    monitor: '159807026194',
    clarify: '306415355426',
  },
};

/** Images that AWS keeps and patches; none is built here. */
export class Images extends Construct {
  readonly sklearn: string;
  readonly monitor: string;
  readonly clarify: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const accounts = new CfnMapping(this, 'Accounts', { mapping: ACCOUNTS });
    const image = (owner: string, repository: string) =>
      `${accounts.findInMap(Aws.REGION, owner)}.dkr.ecr.${Aws.REGION}.${
        Aws.URL_SUFFIX
      }/${repository}`;
    this.sklearn = image('sklearn', 'sagemaker-scikit-learn:1.2-1-cpu-py3');
    this.monitor = image('monitor', 'sagemaker-model-monitor-analyzer');
    this.clarify = image('clarify', 'sagemaker-clarify-processing:1.0');
  }
}
