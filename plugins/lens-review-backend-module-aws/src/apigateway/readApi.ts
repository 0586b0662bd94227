import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { ApiReading } from './ApiReading';
import { apiNameOf } from './kind';
import { readHttpApi } from './readHttpApi';
import { readRestApi } from './readRestApi';

/** Asks about an API of any kind. */
export function readApi(
  resource: AwsResource,
  reader: AwsReader,
): Promise<ApiReading> {
  const name = apiNameOf(resource);
  return name.isRest
    ? readRestApi(name, resource, reader)
    : readHttpApi(name, resource, reader);
}
