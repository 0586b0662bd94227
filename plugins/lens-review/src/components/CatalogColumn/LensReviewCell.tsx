import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { isLensReviewAvailable } from '../../entities';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import { useEntityTabPath } from '../EntityTabLink';
import { LevelBadge } from '../LevelBadge';
import { formatScore } from '../ScoreValue';
import { scoreLoaderOf } from './scoreLoader';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      whiteSpace: 'nowrap',
    },
    score: { fontVariantNumeric: 'tabular-nums', textDecoration: 'underline' },
    quiet: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
  }),
  { name: 'LensReviewCell' },
);

const Score = ({ entityRef, title }: { entityRef: string; title: string }) => {
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(pageTranslationRef);
  const { t: tOrganisation } = useTranslationRef(organisationTranslationRef);
  const tabPath = useEntityTabPath();
  const { value, error, loading } = useAsync(
    () => scoreLoaderOf(api).load(entityRef),
    [api, entityRef],
  );
  if (error) {
    return (
      <span className={classes.quiet} title={error.message}>
        {tOrganisation('catalogColumn.failed')}
      </span>
    );
  }
  if (loading || !value) {
    return null;
  }
  if (!value.review) {
    return (
      <Link
        to={tabPath(entityRef)}
        className={classes.quiet}
        aria-label={t('components.startFor', { title })}
      >
        {t('components.notReviewed')}
      </Link>
    );
  }
  return (
    <span className={classes.root}>
      <Link
        to={tabPath(entityRef)}
        className={classes.score}
        aria-label={`${formatScore(value.review.score)}, ${t(
          'components.openTab',
          { title },
        )}`}
      >
        {formatScore(value.review.score)}
      </Link>
      {/* The row is crowded; having none yet is nothing to show there */}
      {value.review.level !== 'none' && (
        <LevelBadge level={value.review.level} />
      )}
    </span>
  );
};

/** Score and level of an entity in a row of the catalog; empty where it is no ML component. */
export const LensReviewCell = ({ entity }: { entity: Entity }) => {
  const apis = useApiHolder();
  if (!isLensReviewAvailable(entity, { apis })) {
    return null;
  }
  return (
    <Score
      // Lower case, as the backend gives references back
      entityRef={stringifyEntityRef(entity)}
      title={entity.metadata.title ?? entity.metadata.name}
    />
  );
};
