/**
 * One operation of the generated contract types in the shape that Backstage's
 * typed router wants.
 */
export type Endpoint<TOperation> = {
  path: PathOf<TOperation>;
  query: QueryOf<TOperation>;
  body: BodyOf<TOperation>;
  response: ResponseOf<TOperation>;
};

type PathOf<TOperation> = TOperation extends {
  parameters: { path: infer TPath extends object };
}
  ? TPath
  : {};

type QueryOf<TOperation> = TOperation extends {
  parameters: { query?: infer TQuery };
}
  ? NonNullable<TQuery> extends never
    ? {}
    : NonNullable<TQuery>
  : {};

type BodyOf<TOperation> = TOperation extends {
  requestBody: { content: { 'application/json': infer TBody extends object } };
}
  ? TBody
  : {};

type ResponseOf<TOperation> = TOperation extends { responses: infer TResponses }
  ? JsonOf<TResponses[Exclude<keyof TResponses, 'default'>]>
  : never;

type JsonOf<TResponse> = TResponse extends {
  content: { 'application/json': infer TBody };
}
  ? TBody
  : string | void;
