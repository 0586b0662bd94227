export interface Config {
  lensReview?: {
    /**
     * Evidence from AWS accounts. Without accounts nothing is read. Credentials come
     * from `aws` (the integration with AWS); what is named here is what may be read.
     */
    aws?: {
      accounts?: Array<{
        /** Twelve digits, in quotes. */
        accountId: string;
        /** Regions that may be read; all where it is not set. */
        regions?: string[];
        /**
         * Entities that may name resources of this account, as a filter predicate: `{
         * spec.system: retention }`. All where it is not set.
         */
        allowedFor?: object;
        /**
         * Key of a tag on the resources of this account. Where it is set, a resource is
         * read only for entities whose references its tag holds, separated by spaces.
         */
        requireTag?: string;
      }>;

      /**
       * The account of ARNs that do not say (S3, API Gateway). The only account where
       * there is one; needed with more, or the annotation `aws.amazon.com/account-id`.
       */
      defaultAccountId?: string;

      /** The region of ARNs that do not say; us-east-1 where it is not set. */
      defaultRegion?: string;

      /** Calls under way at once for each account and region; 6 where it is not set. */
      concurrency?: number;

      /** Sources that cost money or need setting up, and are off unless named here. */
      optIn?: Array<'budgets' | 'config' | 'costExplorer' | 'securityHub'>;

      /**
       * Where calls go instead of AWS: a simulated account. Only on this machine,
       * unless `allowRemoteEndpoint` is set.
       */
      endpoint?: string;

      /** Let `endpoint` be on another machine. */
      allowRemoteEndpoint?: boolean;
    };
  };
}
