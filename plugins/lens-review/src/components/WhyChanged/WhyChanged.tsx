import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatInstant } from '../../time';
import { milestonesTranslationRef } from '../../messages/milestones';
import { panelsTranslationRef } from '../../messages/panels';
import {
  PracticeChanges,
  PracticeTitle,
  useHistorySentence,
} from '../HistoryList';
import { levelName } from '../LevelBadge';
import { formatScore } from '../ScoreValue';

type HistoryRow = ApiSchemas['HistoryRow'];

const TITLE = 'lens-review-why';

const useStyles = makeStyles(
  theme => ({
    part: { marginTop: theme.spacing(2) },
    moves: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
      fontVariantNumeric: 'tabular-nums',
    },
    words: { overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewWhyChanged' },
);

/** Props of {@link WhyChanged}. */
export interface WhyChangedProps {
  row: HistoryRow;
  /** The row before it in time; undefined while it is not known. */
  before: HistoryRow | undefined;
  /** Nothing came before it. */
  isFirst: boolean;
  practiceTitle?: PracticeTitle;
  /** Goes to the change before or after; disabled without it. */
  onPrevious?: () => void;
  onNext?: () => void;
  onClose: () => void;
}

/** What moved between two changes, as sentences. */
function useMoves(): (row: HistoryRow, before: HistoryRow) => string[] {
  const { t } = useTranslationRef(milestonesTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  return (row, before) => {
    const numbers = (['score', 'assurance', 'coverage', 'scope'] as const)
      .filter(name => row[name] !== before[name])
      .map(name =>
        t(`why.${name}`, {
          from: formatScore(before[name]),
          to: formatScore(row[name]),
        }),
      );
    const level = ({ level: id }: HistoryRow) =>
      id === 'none' ? tPanels('level.none') : levelName(id);
    return [
      ...numbers,
      ...(row.level === before.level
        ? []
        : [t('why.level', { from: level(before), to: level(row) })]),
      ...(row.effectiveRisk.HIGH === before.effectiveRisk.HIGH
        ? []
        : [
            t('why.high', {
              from: String(before.effectiveRisk.HIGH),
              to: String(row.effectiveRisk.HIGH),
            }),
          ]),
    ];
  };
}

/** Why the score changed at one point of the trend: the cause, what it moved, and which practices with it. */
export const WhyChanged = (props: WhyChangedProps) => {
  const { row, before, isFirst, practiceTitle, onPrevious, onNext, onClose } =
    props;
  const classes = useStyles();
  const { t } = useTranslationRef(milestonesTranslationRef);
  const sentence = useHistorySentence([row]);
  const movesOf = useMoves();
  const moves = before ? movesOf(row, before) : [];
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={TITLE}
    >
      <DialogTitle id={TITLE}>{t('why.title')}</DialogTitle>
      {/* Many practices scroll, with the keyboard too */}
      <DialogContent tabIndex={0}>
        <div aria-live="polite">
          <Typography variant="body2" color="textSecondary">
            <time dateTime={row.at}>{formatInstant(row.at)}</time>
          </Typography>
          <Typography>{sentence(row)}</Typography>
          {row.detail && (
            <Typography variant="body2" className={classes.words}>
              {t('why.words', { words: row.detail })}
            </Typography>
          )}
          <Typography
            component="h3"
            variant="subtitle2"
            className={classes.part}
          >
            {t('why.moved')}
          </Typography>
          {moves.length > 0 ? (
            <Typography
              component="ul"
              variant="body2"
              className={classes.moves}
            >
              {moves.map(move => (
                <li key={move}>{move}</li>
              ))}
            </Typography>
          ) : (
            <Typography variant="body2">
              {before && t('why.nothingMoved')}
              {isFirst && t('why.first')}
            </Typography>
          )}
          <Typography
            component="h3"
            variant="subtitle2"
            className={classes.part}
          >
            {t('why.practices')}
          </Typography>
          {row.practices.length === 0 ? (
            <Typography variant="body2">{t('why.noPractices')}</Typography>
          ) : (
            <PracticeChanges
              changes={row.practices}
              practiceTitle={practiceTitle}
            />
          )}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onPrevious} disabled={!onPrevious}>
          {t('why.previous')}
        </Button>
        <Button onClick={onNext} disabled={!onNext}>
          {t('why.next')}
        </Button>
        <Button onClick={onClose} color="primary">
          {t('why.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
