import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Tooltip from '@material-ui/core/Tooltip';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { goalsTranslationRef } from '../../messages/goals';
import { VisuallyHidden } from '../VisuallyHidden';
import { DraftProblems, DraftTarget } from './draftTarget';
import { Measure, measureKey } from './measures';
import { MeasureSelect } from './MeasureSelect';

const useStyles = makeStyles(
  theme => ({
    root: {
      border: 0,
      margin: 0,
      minWidth: 0,
      padding: theme.spacing(1.5, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    fields: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(1.5),
    },
    measure: { flex: '1 1 18rem', minWidth: 0 },
    bound: { width: '7.5rem' },
    value: { width: '10rem' },
    select: {
      colorScheme: theme.palette.type,
      '& option': {
        backgroundColor: theme.palette.background.paper,
        color: theme.palette.text.primary,
      },
    },
    day: { width: '11rem', '& input': { colorScheme: theme.palette.type } },
  }),
  { name: 'LensReviewTargetFields' },
);

/** Props of {@link TargetFields}. */
export interface TargetFieldsProps {
  draft: DraftTarget;
  /** Counted from 1. */
  number: number;
  measures: Measure[];
  pillars: ApiSchemas['ReviewPillar'][];
  /** What is wrong, once it was sent. */
  problems: DraftProblems;
  onChange: (draft: DraftTarget) => void;
  onRemove: () => void;
}

/** What is measured, how much of it is wanted, and until when. */
export const TargetFields = (props: TargetFieldsProps) => {
  const { draft, number, measures, pillars, problems } = props;
  const { onChange, onRemove } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(goalsTranslationRef);
  const id = `lens-review-target-${draft.id}`;
  const measure = measures.find(each => measureKey(each) === draft.measure);
  const unit = measure?.kind === 'fact' ? measure.unit : t('goals.percent');

  return (
    <fieldset className={classes.root}>
      <legend>
        <VisuallyHidden>
          {t('goals.target', { number: String(number) })}
        </VisuallyHidden>
      </legend>
      <div className={classes.fields}>
        <div className={classes.measure}>
          <MeasureSelect
            id={`${id}-measure`}
            measures={measures}
            pillars={pillars}
            value={draft.measure}
            problem={problems.measure && t(problems.measure)}
            onChange={key => onChange({ ...draft, measure: key })}
          />
        </div>
        {measure?.kind === 'fact' && (
          <TextField
            id={`${id}-bound`}
            className={classes.bound}
            select
            SelectProps={{ native: true, classes: { root: classes.select } }}
            label={t('goals.bound')}
            InputLabelProps={{ shrink: true }}
            value={draft.bound}
            onChange={event =>
              onChange({
                ...draft,
                bound:
                  event.target.value === 'at_most' ? 'at_most' : 'at_least',
              })
            }
            variant="outlined"
            size="small"
          >
            <option value="at_least">{t('goals.bounds.at_least')}</option>
            <option value="at_most">{t('goals.bounds.at_most')}</option>
          </TextField>
        )}
        <TextField
          id={`${id}-value`}
          className={classes.value}
          type="number"
          label={t(
            measure?.kind === 'fact' ? 'goals.value' : 'goals.bounds.at_least',
          )}
          value={draft.value}
          onChange={event => onChange({ ...draft, value: event.target.value })}
          helperText={problems.value && t(problems.value)}
          error={problems.value !== undefined}
          inputProps={{ step: 'any', inputMode: 'decimal' }}
          InputLabelProps={{ shrink: true }}
          InputProps={{
            endAdornment: (
              <InputAdornment position="end">{unit}</InputAdornment>
            ),
          }}
          variant="outlined"
          size="small"
          required
        />
        <TextField
          id={`${id}-until`}
          className={classes.day}
          type="date"
          label={t('goals.day')}
          value={draft.until}
          onChange={event => onChange({ ...draft, until: event.target.value })}
          helperText={problems.until && t(problems.until)}
          error={problems.until !== undefined}
          InputLabelProps={{ shrink: true }}
          variant="outlined"
          size="small"
        />
        <Tooltip title={t('goals.removePlain')}>
          <IconButton
            size="small"
            color="inherit"
            aria-label={t('goals.remove', { number: String(number) })}
            onClick={onRemove}
          >
            <DeleteIcon />
          </IconButton>
        </Tooltip>
      </div>
    </fieldset>
  );
};
