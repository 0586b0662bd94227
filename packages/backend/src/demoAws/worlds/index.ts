import { FakeAws } from '@lens-review/fake-aws';
import { audits } from '../building/audits';
import { costs } from '../building/costs';
import { discovery } from './discovery';
import { instalmentLoans, paymentProtection } from './finance';
import { plant, replenishment } from './operations';
import { retention } from './retention';

/** The account that all departments share. */
export const COMPANY_ACCOUNT = '111122223333';

/** The account of the plant. */
export const PLANT_ACCOUNT = '444455556666';

/** Everything that Tallgrass runs in AWS, as the components of `examples/` name it. */
export function tallgrass(fake: FakeAws): void {
  const company = fake.account(COMPANY_ACCOUNT);
  retention(company);
  discovery(company);
  paymentProtection(company);
  instalmentLoans(company);
  replenishment(company);
  costs(company, [
    { tag: ['component', 'churn-prediction'], perMonth: 412, budget: 600 },
    { tag: ['component', 'fraud-scoring'], perMonth: 1890, budget: 1800 },
    { tag: ['component', 'demand-forecast'], perMonth: 230 },
  ]);
  audits(company.region('eu-west-1'), []);
  audits(company.region('eu-central-1'), [
    {
      resource: `arn:aws:sagemaker:eu-central-1:${COMPANY_ACCOUNT}:notebook-instance/document-lab`,
      control: 'SageMaker.1',
      title: 'The notebook instance has direct internet access',
      severity: 'HIGH',
    },
  ]);
  const plantAccount = fake.account(PLANT_ACCOUNT);
  plant(plantAccount);
  // The plant has not given the portal's role this permission yet
  plantAccount.fail('s3.GetBucketEncryption', { kind: 'denied' });
}
