import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, LinkButton, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import ConflictIcon from '@material-ui/icons/SyncProblem';
import { linkToPractice } from '../../filtering';
import { cardTranslationRef } from '../../messages/card';
import { useEntityTabPath } from '../EntityTabLink';
import { LevelBadge } from '../LevelBadge';
import { LoadError } from '../LoadError';
import { NextLevel } from '../NextLevel';
import { NextSteps } from '../NextSteps';
import { ScoreSummary } from '../ScoreValue';
import { ToneChip } from '../ToneChip';
import { CardContent, useCardContent } from './useCardContent';

const useStyles = makeStyles(
  theme => ({
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      margin: theme.spacing(1.5, 0, 2.5),
    },
    level: { marginBottom: theme.spacing(2) },
    start: { marginTop: theme.spacing(2) },
  }),
  { name: 'LensReviewEntityCard' },
);

const ConflictChip = ({ conflicts }: { conflicts: number }) => {
  const { t } = useTranslationRef(cardTranslationRef);
  return conflicts > 0 ? (
    <ToneChip tone="bad" icon={<ConflictIcon aria-hidden="true" />}>
      {t('card.conflicts', { count: conflicts })}
    </ToneChip>
  ) : (
    <ToneChip tone="neutral" icon={<CheckIcon aria-hidden="true" />}>
      {t('card.noConflicts')}
    </ToneChip>
  );
};

const Reviewed = (props: {
  content: Extract<CardContent, { kind: 'review' }>;
  tabPath: string;
}) => {
  const { review, steps, conflicts, next } = props.content;
  const classes = useStyles();
  const { t } = useTranslationRef(cardTranslationRef);
  return (
    <>
      <ScoreSummary score={review} />
      <div className={classes.chips}>
        <LevelBadge level={review.level} />
        {conflicts !== undefined && <ConflictChip conflicts={conflicts} />}
      </div>
      {next?.nextLevel && (
        <div className={classes.level}>
          <NextLevel next={next.nextLevel} pillars={next.pillars} />
        </div>
      )}
      <Typography variant="subtitle2" component="p">
        {t('card.nextSteps')}
      </Typography>
      <NextSteps
        steps={steps}
        dense
        linkTo={step =>
          `${props.tabPath}?${linkToPractice(review.lens.alias, step)}`
        }
      />
    </>
  );
};

const NotReviewed = (props: {
  content: Extract<CardContent, { kind: 'none' }>;
  tabPath: string;
}) => {
  const { supported } = props.content;
  const classes = useStyles();
  const { t } = useTranslationRef(cardTranslationRef);
  return (
    <>
      <Typography>
        {supported
          ? t('card.noneWithEvidence', { count: supported })
          : t('card.none')}
      </Typography>
      <LinkButton
        to={props.tabPath}
        variant="contained"
        color="primary"
        className={classes.start}
      >
        {t('card.start')}
      </LinkButton>
    </>
  );
};

/**
 * The review of the entity at hand in short: score, level, assurance, coverage,
 * conflicts, the next steps, and the way to the tab.
 *
 * @public
 */
export const EntityLensReviewCard = () => {
  const { entity } = useEntity();
  const { t } = useTranslationRef(cardTranslationRef);
  const entityRef = stringifyEntityRef(entity);
  const tabPath = useEntityTabPath()(entityRef);
  const { value, error, loading, retry } = useCardContent(entityRef);
  const review = value?.kind === 'review' ? value.review : undefined;
  return (
    <InfoCard
      title={t('card.title')}
      subheader={review && t('card.lens', review.lens)}
      variant="gridItem"
      deepLink={review && { title: t('card.open'), link: tabPath }}
    >
      {loading && !value && <Progress />}
      {error && (
        <LoadError
          message={t('card.loadFailed', { message: error.message })}
          onRetry={retry}
        />
      )}
      {value?.kind === 'review' && (
        <Reviewed content={value} tabPath={tabPath} />
      )}
      {value?.kind === 'none' && (
        <NotReviewed content={value} tabPath={tabPath} />
      )}
    </InfoCard>
  );
};
