import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import NativeSelect from '@material-ui/core/NativeSelect';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import { pageTranslationRef } from '../../messages/page';
import { changeRows, ComponentsState, PAGE_SIZES } from './componentsState';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: theme.spacing(0.5, 3),
      padding: theme.spacing(1, 2),
    },
    label: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    freshness: { marginRight: 'auto' },
    range: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'LensReviewPager' },
);

/** Props of {@link Pager}. */
export interface PagerProps {
  state: ComponentsState;
  onChange: (state: ComponentsState) => void;
  /** Rows on this page and in all. */
  shown: number;
  total: number;
  nextCursor?: string;
  /** How old the rows are, as a sentence. */
  freshness?: string;
}

/** Page size, which rows are shown, and the way to the pages before and after. */
export const Pager = (props: PagerProps) => {
  const { state, onChange, shown, total, nextCursor, freshness } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const before = state.trail.length * state.limit;
  return (
    <div className={classes.root}>
      {freshness && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.freshness}
        >
          {freshness}
        </Typography>
      )}
      <Typography variant="body2" component="label" className={classes.label}>
        {t('components.rowsPerPage')}
        <NativeSelect
          value={state.limit}
          onChange={event =>
            onChange(changeRows(state, { limit: Number(event.target.value) }))
          }
        >
          {PAGE_SIZES.map(size => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </NativeSelect>
      </Typography>
      <Typography
        variant="body2"
        component="span"
        role="status"
        className={classes.range}
      >
        {t('components.range', {
          from: String(shown === 0 ? 0 : before + 1),
          to: String(before + shown),
          total: String(total),
        })}
      </Typography>
      <span>
        <IconButton
          size="small"
          aria-label={t('components.previous')}
          disabled={state.trail.length === 0}
          onClick={() =>
            onChange({ ...state, trail: state.trail.slice(0, -1) })
          }
        >
          <ChevronLeftIcon aria-hidden="true" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={t('components.next')}
          disabled={!nextCursor}
          onClick={() =>
            nextCursor &&
            onChange({ ...state, trail: [...state.trail, nextCursor] })
          }
        >
          <ChevronRightIcon aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
};
