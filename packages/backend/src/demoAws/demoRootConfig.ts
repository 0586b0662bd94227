import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import {
  ConfigSource,
  ConfigSources,
  StaticConfigSource,
} from '@backstage/config-loader';
import { startDemoAws } from './startDemoAws';

/** Whether the portal reads simulated AWS accounts instead of real ones. */
const SIMULATED = 'demo.simulatedAws';

const ENDPOINT = 'lensReview.aws.endpoint';

/**
 * The configuration of the demo portal: the usual one and, where
 * `demo.simulatedAws` is set, the address of simulated AWS accounts, which are
 * started here on a free port of this machine. Sources that read them are marked as
 * simulated wherever people see them.
 *
 * @throws Error where that is set outside development, or beside an address that
 *   somebody else gave
 */
export const demoRootConfig = createServiceFactory({
  service: coreServices.rootConfig,
  deps: {},
  async factory() {
    const usual = ConfigSources.default({});
    const config = await ConfigSources.toConfig(usual);
    if (!isSimulated(config)) return config;
    config.close();
    const fake = await startDemoAws();
    return ConfigSources.toConfig(
      ConfigSources.merge([ConfigSources.default({}), endpointAt(fake.url)]),
    );
  },
});

function isSimulated(config: Config): boolean {
  if (config.getOptionalBoolean(SIMULATED) !== true) return false;
  if (process.env.NODE_ENV !== 'development') {
    throw new Error(
      `Simulated AWS accounts prove nothing and run in development only, but NODE_ENV is '${
        process.env.NODE_ENV ?? ''
      }'. Remove ${SIMULATED} from the configuration.`,
    );
  }
  if (config.has(ENDPOINT)) {
    throw new Error(
      `${SIMULATED} starts accounts of its own; remove it, or ${ENDPOINT}`,
    );
  }
  return true;
}

function endpointAt(endpoint: string): ConfigSource {
  return StaticConfigSource.create({
    data: { lensReview: { aws: { endpoint } } },
    context: 'simulated AWS accounts',
  });
}
