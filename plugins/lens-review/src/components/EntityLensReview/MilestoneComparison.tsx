import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useEffect, useRef } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { milestonesTranslationRef } from '../../messages/milestones';
import { tabTranslationRef } from '../../messages/tab';
import { LabelledSelect } from '../LabelledSelect';
import { LoadError } from '../LoadError';
import { MilestoneDiff, MilestoneDiffProps } from '../Milestones';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2), marginTop: theme.spacing(2) },
    choices: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      margin: theme.spacing(1, 0),
    },
  }),
  { name: 'LensReviewMilestoneComparison' },
);

/** Numbers of two milestones; without `to` the review as it is. */
export interface Comparison {
  from: number;
  to?: number;
}

/** Props of {@link MilestoneComparison}. */
export interface MilestoneComparisonProps
  extends Pick<MilestoneDiffProps, 'now' | 'practiceTitle' | 'onOpen'> {
  review: Pick<ApiSchemas['Review'], 'id' | 'revision' | 'pillars' | 'phases'>;
  /** Those that can be chosen. */
  milestones: ApiSchemas['Milestone'][];
  comparison: Comparison | undefined;
  onChange: (comparison: Comparison | undefined) => void;
}

const Loaded = (
  props: MilestoneComparisonProps & { comparison: Comparison },
) => {
  const { review, comparison, now, practiceTitle, onOpen } = props;
  const { id, revision, pillars, phases } = review;
  const { from, to } = comparison;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(tabTranslationRef);
  // What was does not change, and is not asked for again with each answer
  const standsOn = to === undefined ? revision : undefined;
  const load = useCallback(
    async () => ({
      of: `${from} ${to}`,
      standsOn,
      diff: await api.milestones.compare(id, from, to),
    }),
    [api, id, from, to, standsOn],
  );
  const { value, error, retry } = useKeptAsync(load);
  if (error) {
    return (
      <LoadError
        message={t('tab.views.loadFailed', { message: messageOf(error) })}
        onRetry={retry}
      />
    );
  }
  return value?.of === `${from} ${to}` ? (
    <MilestoneDiff
      diff={value.diff}
      now={now}
      pillars={pillars}
      phases={phases}
      practiceTitle={practiceTitle}
      onOpen={onOpen}
    />
  ) : (
    <Progress />
  );
};

/** Chooses two stands of a review and shows what differs between them. */
export const MilestoneComparison = (props: MilestoneComparisonProps) => {
  const { milestones, comparison, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(milestonesTranslationRef);
  const root = useRef<HTMLDivElement>(null);
  const isOpen = comparison !== undefined;
  useEffect(() => {
    if (isOpen) {
      root.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [isOpen]);

  const options = milestones.map(({ number, name }) => ({
    value: String(number),
    text: t('milestones.numbered', { number: String(number), name }),
  }));
  return (
    <Paper ref={root} variant="outlined" className={classes.root}>
      <Typography component="h3" variant="subtitle1">
        {t('milestones.compareTitle')}
      </Typography>
      <div className={classes.choices}>
        <LabelledSelect
          label={t('milestones.from')}
          value={comparison ? String(comparison.from) : ''}
          options={[
            ...(comparison
              ? []
              : [{ value: '', text: t('milestones.choose') }]),
            ...options,
          ]}
          onChange={from =>
            onChange({ from: Number(from), to: comparison?.to })
          }
        />
        <LabelledSelect
          label={t('milestones.to')}
          value={comparison?.to === undefined ? '' : String(comparison.to)}
          options={[{ value: '', text: t('milestones.now') }, ...options]}
          onChange={to =>
            onChange({
              // Without a first one chosen, the one before the second is meant
              from: comparison?.from ?? Math.max(1, Number(to) - 1),
              to: to === '' ? undefined : Number(to),
            })
          }
        />
        {comparison && (
          <Button size="small" onClick={() => onChange(undefined)}>
            {t('milestones.close')}
          </Button>
        )}
      </div>
      {comparison &&
        (comparison.from === comparison.to ? (
          <Typography>{t('milestones.same')}</Typography>
        ) : (
          <Loaded {...props} comparison={comparison} />
        ))}
    </Paper>
  );
};
