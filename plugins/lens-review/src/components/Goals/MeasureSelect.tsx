import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { goalsTranslationRef } from '../../messages/goals';
import { Measure, measureKey } from './measures';

const useStyles = makeStyles(
  theme => ({
    // The list itself is drawn by the browser, in its own colours without this
    select: {
      colorScheme: theme.palette.type,
      '& option, & optgroup': {
        backgroundColor: theme.palette.background.paper,
        color: theme.palette.text.primary,
      },
    },
  }),
  { name: 'LensReviewMeasureSelect' },
);

/** Props of {@link MeasureSelect}. */
export interface MeasureSelectProps {
  /** Unique on the page. */
  id: string;
  measures: Measure[];
  pillars: ApiSchemas['ReviewPillar'][];
  /** Key of what is chosen; empty for nothing. */
  value: string;
  /** What is wrong with it. */
  problem?: string;
  onChange: (key: string) => void;
}

/** Chooses what is measured, from what there is. */
export const MeasureSelect = (props: MeasureSelectProps) => {
  const { id, measures, pillars, value, problem, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(goalsTranslationRef);

  const textOf = (measure: Measure) => {
    if (measure.kind === 'fact') {
      const { fact, unit, current } = measure;
      return current === undefined
        ? t('goals.factUnit', { fact, unit })
        : t('goals.factNow', { fact, unit, value: String(current) });
    }
    const { kind, pillarId } = measure;
    const pillar = pillars.find(({ id: known }) => known === pillarId)?.name;
    if (pillarId === undefined) {
      return t(
        kind === 'score' ? 'goals.overallScore' : 'goals.overallAssurance',
      );
    }
    return t(kind === 'score' ? 'goals.pillarScore' : 'goals.pillarAssurance', {
      pillar: pillar ?? pillarId,
    });
  };
  const groups = [
    {
      label: t('goals.scores'),
      members: measures.filter(({ kind }) => kind === 'score'),
    },
    {
      label: t('goals.assurances'),
      members: measures.filter(({ kind }) => kind === 'assurance'),
    },
    {
      label: t('goals.observed'),
      members: measures.filter(each => each.kind === 'fact' && each.read),
    },
    {
      label: t('goals.others'),
      members: measures.filter(each => each.kind === 'fact' && !each.read),
    },
  ];
  const chosen = measures.find(measure => measureKey(measure) === value);

  return (
    <TextField
      id={id}
      select
      SelectProps={{ native: true, classes: { root: classes.select } }}
      label={t('goals.measure')}
      InputLabelProps={{ shrink: true }}
      helperText={
        problem ?? (chosen?.kind === 'fact' ? chosen.asks : undefined)
      }
      error={problem !== undefined}
      value={value}
      onChange={event => onChange(event.target.value)}
      variant="outlined"
      size="small"
      fullWidth
      required
    >
      <option value="">{t('goals.choose')}</option>
      {groups.map(
        ({ label, members }) =>
          members.length > 0 && (
            <optgroup key={label} label={label}>
              {members.map(measure => (
                <option key={measureKey(measure)} value={measureKey(measure)}>
                  {textOf(measure)}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </TextField>
  );
};
