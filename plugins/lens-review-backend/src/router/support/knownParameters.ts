import { InputError } from '@backstage/errors';
import { NextFunction, Request, RequestHandler, Response } from 'express';

/** As much of the contract as this needs. */
export interface ContractParameters {
  paths: Record<
    string,
    {
      get?: { responses: object; parameters?: readonly Parameter[] };
      [method: string]: unknown;
    }
  >;
  components: { parameters: Record<string, NamedParameter> };
}

interface NamedParameter {
  name: string;
  in: string;
}

type Parameter = NamedParameter | { $ref: string };

/**
 * Refuses parameters that a path does not have, naming those that it has; the
 * contract's validator only says that there is none of that name. For paths
 * without places in them.
 *
 * @param prefix - where the handler is mounted
 */
export function knownParameters(
  { paths, components }: ContractParameters,
  prefix: string,
): RequestHandler {
  const known = new Map(
    Object.entries(paths)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, { get }]) => [
        path.slice(prefix.length),
        (get?.parameters ?? [])
          .map(parameter =>
            '$ref' in parameter
              ? components.parameters[nameOf(parameter.$ref)]
              : parameter,
          )
          .filter(parameter => parameter.in === 'query')
          .map(({ name }) => name),
      ]),
  );
  return (req: Request, _res: Response, next: NextFunction) => {
    const names = req.method === 'GET' ? known.get(req.path) : undefined;
    const unknown =
      names && Object.keys(req.query).find(name => !names.includes(name));
    if (names && unknown !== undefined) {
      throw new InputError(
        `There is no parameter '${unknown}'; there is ${names.join(', ')}`,
      );
    }
    next();
  };
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
