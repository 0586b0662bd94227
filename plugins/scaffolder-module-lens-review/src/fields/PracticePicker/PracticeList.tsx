import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useId, useMemo, useState } from 'react';
import { lensReviewFieldsTranslationRef } from '../../translation';
import { grouped, Grouping, matching, Practice } from './LensPractices';
import { PracticeGroup } from './PracticeGroup';

const useStyles = makeStyles(
  theme => ({
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0),
    },
    search: { flex: '1 1 16rem' },
    grouping: { minWidth: '8rem' },
    list: { maxHeight: '24rem', overflowY: 'auto' },
    none: { padding: theme.spacing(2) },
    counted: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      minHeight: 36,
    },
  }),
  { name: 'LensReviewPracticeList' },
);

/** Props of {@link PracticeList}. */
export interface PracticeListProps {
  /** Id of the element that names the list. */
  labelledBy: string;
  practices: Practice[];
  /** Names of the chosen practices; may hold some that the lens does not have. */
  chosen: string[];
  /** How many may be chosen; as many as there are where undefined. */
  max: number | undefined;
  disabled: boolean;
  onChange: (chosen: string[]) => void;
}

/** Practices to tick, searched and grouped. */
export const PracticeList = (props: PracticeListProps) => {
  const { labelledBy, practices, chosen, max, disabled, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewFieldsTranslationRef);
  const id = useId();
  const [query, setQuery] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('pillar');
  const known = useMemo(
    () => new Set(practices.map(({ name }) => name)),
    [practices],
  );
  const set = new Set(chosen);
  const strangers = chosen.filter(name => !known.has(name));
  const found = matching(practices, query);
  const full = max !== undefined && chosen.length >= max;

  const toggle = (name: string) =>
    // In the order of the lens, whatever the order of clicks
    onChange([
      ...strangers,
      ...practices
        .map(practice => practice.name)
        .filter(one => (one === name ? !set.has(one) : set.has(one))),
    ]);

  return (
    <div role="group" aria-labelledby={labelledBy}>
      <div className={classes.tools}>
        <TextField
          id={`${id}-search`}
          className={classes.search}
          type="search"
          label={t('practicePicker.search')}
          value={query}
          onChange={event => setQuery(event.target.value)}
          onKeyDown={event => {
            // Enter would send the form
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <TextField
          id={`${id}-grouping`}
          className={classes.grouping}
          select
          label={t('practicePicker.groupBy')}
          value={grouping}
          SelectProps={{ native: true }}
          onChange={event =>
            setGrouping(event.target.value === 'phase' ? 'phase' : 'pillar')
          }
        >
          <option value="pillar">{t('practicePicker.pillar')}</option>
          <option value="phase">{t('practicePicker.phase')}</option>
        </TextField>
      </div>
      <Paper variant="outlined" className={classes.list}>
        {found.length === 0 && (
          <Typography className={classes.none} color="textSecondary">
            {t('practicePicker.nothingFound', { query })}
          </Typography>
        )}
        {grouped(found, grouping, t('practicePicker.noPhase')).map(
          ([name, ofGroup]) => (
            <PracticeGroup
              key={`${grouping} ${name}`}
              name={name}
              practices={ofGroup}
              chosen={set}
              forcedOpen={query.trim() !== ''}
              full={full}
              disabled={disabled}
              onToggle={toggle}
            />
          ),
        )}
      </Paper>
      <div className={classes.counted}>
        <Typography variant="body2" role="status">
          {t('practicePicker.chosen', {
            count: chosen.length - strangers.length,
            total: String(practices.length),
          })}
          {full && ` ${t('practicePicker.most', { max: String(max) })}`}
        </Typography>
        {chosen.length > 0 && (
          <Button size="small" disabled={disabled} onClick={() => onChange([])}>
            {t('practicePicker.clear')}
          </Button>
        )}
      </div>
      {strangers.length > 0 && (
        <Typography variant="body2" color="error">
          {t('practicePicker.strangers', { names: strangers.join(', ') })}
        </Typography>
      )}
    </div>
  );
};
