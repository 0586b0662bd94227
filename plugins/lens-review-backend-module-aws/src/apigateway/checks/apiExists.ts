import { check } from '../../checks/AwsCheck';
import { ApiReading } from '../ApiReading';
import { API_OPERATIONS } from './operationsAsked';

export const apiExists = check({
  name: 'apigateway.api_exists',
  asks: 'Is the model called through an API?',
  why: 'Callers depend on the API, and models behind it can change.',
  field: 'GetRestApi, or GetApi of HTTP APIs',
  operations: API_OPERATIONS,
  practices: ['MLREL01_BP01'],
  from: (reading: ApiReading) => reading.api,
  answer: () => true,
});
