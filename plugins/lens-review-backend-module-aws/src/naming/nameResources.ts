import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { AwsConfig } from '../AwsConfig';
import { Arn, isAccountId, isRegionName, parseArn } from './Arn';
import { NamedResource, Place } from './AwsResource';
import {
  ANNOTATION_ACCOUNT,
  ANNOTATION_ARN,
  ANNOTATION_REGION,
  ResourceKind,
} from './ResourceKind';

/** More of one kind than this on one component is a mistake, or an attack. */
export const MAX_RESOURCES = 50;

/** Global services, and S3 until it says where a bucket lies. */
const FALLBACK_REGION = 'us-east-1';

/** Longer texts are cut where they are shown. */
const MAX_SHOWN = 200;

/**
 * The resources of a kind that an entity names: in its annotations, and through
 * the resources that it depends on. Every name is there once; what may not be read
 * is there with the reason.
 *
 * @param dependencies - entities of kind resource that the entity depends on
 */
export function nameResources(
  kind: ResourceKind,
  entity: Entity,
  dependencies: readonly Entity[],
  config: AwsConfig,
): NamedResource[] {
  const mentions = [
    ...mentionsIn(entity, kind, undefined),
    ...dependencies.flatMap(resource =>
      mentionsIn(resource, kind, stringifyEntityRef(resource)),
    ),
  ];
  const seen = new Set<string>();
  const distinct = mentions.filter(({ text }) => {
    const fresh = !seen.has(text);
    seen.add(text);
    return fresh;
  });
  const named = distinct.slice(0, MAX_RESOURCES).map(mention => {
    const outcome = judge(mention, kind, entity, config);
    return typeof outcome === 'string' ? refused(mention, outcome) : outcome;
  });
  const [over] = distinct.slice(MAX_RESOURCES);
  return over
    ? [
        ...named,
        refused(
          over,
          `More than ${MAX_RESOURCES} of this kind are named; this one and the rest are not read`,
        ),
      ]
    : named;
}

/** A text that names, or is meant to name, a resource. */
interface Mention {
  text: string;
  /** The entity that carries it: its annotations say what the ARN does not. */
  carrier: Entity;
  viaEntityRef: string | undefined;
}

function mentionsIn(
  carrier: Entity,
  kind: ResourceKind,
  viaEntityRef: string | undefined,
): Mention[] {
  const annotations = carrier.metadata.annotations ?? {};
  const meant =
    viaEntityRef === undefined
      ? kind.annotations.flatMap(key => listIn(annotations[key]))
      : [];
  // An ARN of any kind is for those who know the kind
  const general = listIn(annotations[ANNOTATION_ARN]).filter(text => {
    const arn = parseArn(text);
    return arn !== undefined && kind.identify(arn) !== undefined;
  });
  return [...meant, ...general].map(text => ({ text, carrier, viaEntityRef }));
}

function listIn(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map(text => text.trim())
    .filter(Boolean);
}

/** What is readable, or in words why it is not. */
function judge(
  { text, carrier, viaEntityRef }: Mention,
  kind: ResourceKind,
  entity: Entity,
  config: AwsConfig,
): NamedResource | string {
  const arn = parseArn(text);
  if (!arn) {
    return `This is no ARN; the ARN of one ${kind.title} looks like ${kind.example}`;
  }
  const id = kind.identify(arn);
  if (id === undefined) {
    return `This is no ARN of one ${kind.title}; it would look like ${kind.example}`;
  }
  const place = placeOf(arn, carrier, entity, config);
  if (typeof place === 'string') {
    return place;
  }
  const reason = refusalOf(place, entity, config);
  if (reason !== undefined) {
    return reason;
  }
  return {
    is: 'readable',
    resource: {
      ...place,
      arn: text,
      partition: arn.partition,
      id,
      ...(viaEntityRef === undefined ? {} : { viaEntityRef }),
    },
  };
}

/** Why nothing may be read in an account and region for an entity; undefined where it may. */
export function refusalOf(
  { accountId, region }: Place,
  entity: Entity,
  config: AwsConfig,
): string | undefined {
  const account = config.accounts.get(accountId);
  if (!account) {
    return `Account ${accountId} is not configured; add it to lensReview.aws.accounts`;
  }
  if (account.regions && !account.regions.includes(region)) {
    return `Region ${region} is not among the configured regions of account ${accountId}`;
  }
  return account.allowedFor &&
    !evaluateFilterPredicate(account.allowedFor, entity)
    ? `Account ${accountId} is not allowed for this entity`
    : undefined;
}

function placeOf(
  arn: Arn,
  carrier: Entity,
  entity: Entity,
  config: AwsConfig,
): Place | string {
  const said = (key: string) =>
    (
      carrier.metadata.annotations?.[key] ?? entity.metadata.annotations?.[key]
    )?.trim();
  const accountId =
    arn.accountId || said(ANNOTATION_ACCOUNT) || config.defaultAccountId;
  if (!accountId) {
    return `The ARN does not hold an account; name it in the annotation ${ANNOTATION_ACCOUNT}, or set lensReview.aws.defaultAccountId`;
  }
  if (!isAccountId(accountId)) {
    return `'${cut(accountId)}' is no account; an account has twelve digits`;
  }
  const region =
    arn.region ||
    said(ANNOTATION_REGION) ||
    config.defaultRegion ||
    FALLBACK_REGION;
  if (!isRegionName(region)) {
    return `'${cut(region)}' is no region`;
  }
  return { accountId, region };
}

function refused(
  { text, viaEntityRef }: Mention,
  reason: string,
): NamedResource {
  return {
    is: 'refused',
    named: cut(text),
    reason,
    ...(viaEntityRef === undefined ? {} : { viaEntityRef }),
  };
}

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
