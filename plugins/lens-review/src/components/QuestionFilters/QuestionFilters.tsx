import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import { ReactNode } from 'react';
import { Grouping, ReviewFilter, Show, shows } from '../../filtering';
import { tabTranslationRef } from '../../messages/tab';
import { LabelledSelect } from '../LabelledSelect';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      marginTop: theme.spacing(1),
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    chip: {
      color: theme.palette.text.primary,
      '& .MuiChip-deleteIcon': { color: theme.palette.text.primary },
    },
    end: { marginLeft: 'auto' },
  }),
  { name: 'LensReviewQuestionFilters' },
);

/** Props of {@link QuestionFilters}. */
export interface QuestionFiltersProps {
  review: Pick<ApiSchemas['Review'], 'pillars' | 'phases'>;
  filter: ReviewFilter;
  /** How many questions and practices pass the filter, and how many are decided. */
  shown: { questions: number; practices: number; decided: number };
  onChange: (filter: ReviewFilter) => void;
  /** Marks everything that is shown as not applicable; no button without it. */
  onExcludeAll?: () => void;
  /** Opens or closes what is shown; drawn beside how much it is. */
  opening?: ReactNode;
  /** Drawn at the end of the first row. */
  children?: ReactNode;
}

/** Which questions are shown and under which headings, with what is filtered as chips. */
export const QuestionFilters = (props: QuestionFiltersProps) => {
  const { review, filter, shown, onChange, onExcludeAll } = props;
  const { opening, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);

  const groupings: { value: Grouping; text: string }[] = [
    { value: 'pillar', text: t('tab.filter.pillar') },
    { value: 'phase', text: t('tab.filter.phase') },
  ];
  const showOptions = shows.map((value: Show) => ({
    value,
    text: t(`tab.filter.${value}`),
  }));
  const nameOf = (items: { id: string; name: string }[], id: string) =>
    items.find(item => item.id === id)?.name ?? id;

  const chips: { name: string; value: string; without: ReviewFilter }[] = [];
  if (filter.pillarId) {
    chips.push({
      name: t('tab.filter.pillar'),
      value: nameOf(review.pillars, filter.pillarId),
      without: { ...filter, pillarId: undefined },
    });
  }
  if (filter.phaseId) {
    chips.push({
      name: t('tab.filter.phase'),
      value: nameOf(review.phases, filter.phaseId),
      without: { ...filter, phaseId: undefined },
    });
  }
  if (filter.show !== 'all') {
    chips.push({
      name: t('tab.filter.show'),
      value: t(`tab.filter.${filter.show}`),
      without: { ...filter, show: 'all' },
    });
  }

  return (
    <>
      <div className={classes.row}>
        {review.phases.length > 0 && (
          <LabelledSelect
            label={t('tab.filter.groupBy')}
            value={filter.groupBy}
            options={groupings}
            onChange={groupBy => onChange({ ...filter, groupBy })}
          />
        )}
        <LabelledSelect
          label={t('tab.filter.show')}
          value={filter.show}
          options={showOptions}
          onChange={show => onChange({ ...filter, show })}
        />
        {children}
      </div>
      {chips.length > 0 && (
        <div className={classes.row}>
          <ul className={classes.chips} aria-label={t('tab.filter.active')}>
            {chips.map(({ name, value, without }) => (
              <li key={name}>
                <Chip
                  component="button"
                  type="button"
                  size="small"
                  variant="outlined"
                  className={classes.chip}
                  icon={<CloseIcon aria-hidden="true" />}
                  label={`${name}: ${value}`}
                  aria-label={t('tab.filter.remove', { name, value })}
                  onClick={() => onChange(without)}
                />
              </li>
            ))}
          </ul>
          <Button
            size="small"
            onClick={() =>
              onChange({
                pillarId: undefined,
                phaseId: undefined,
                show: 'all',
                groupBy: filter.groupBy,
              })
            }
          >
            {t('tab.filter.clear')}
          </Button>
          {onExcludeAll && (
            <Button size="small" className={classes.end} onClick={onExcludeAll}>
              {t('tab.filter.notApplicable')}
            </Button>
          )}
        </div>
      )}
      <div className={classes.row}>
        <Typography variant="body2" color="textSecondary" role="status">
          {t('tab.filter.count', {
            count: shown.questions,
            practices: String(shown.practices),
          })}
          {' · '}
          {t('tab.filter.progress', {
            done: String(shown.decided),
            total: String(shown.practices),
          })}
        </Typography>
        {opening}
      </div>
    </>
  );
};
