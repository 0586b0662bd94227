import { existenceOf } from '../TemplateCheck';

export const dataQualityRulesetExists = existenceOf(
  {
    name: 'glue.dataquality.ruleset_exists',
    asks: 'Is there a ruleset for the quality of data?',
  },
  'AWS::Glue::DataQualityRuleset',
);

export const catalogDatabaseExists = existenceOf(
  {
    name: 'glue.catalog.database_exists',
    asks: 'Is there a database in the data catalog?',
  },
  'AWS::Glue::Database',
);

export const jobExists = existenceOf(
  {
    name: 'glue.job_exists',
    asks: 'Is there a Glue job?',
  },
  'AWS::Glue::Job',
);
