import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useEntityTitles } from '../../entities';
import { toneColors } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';

type Question = ApiSchemas['Question'];
type Choice = ApiSchemas['Choice'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];

const useStyles = makeStyles(
  theme => {
    const { text, background, border } = toneColors(theme, 'warning');
    return {
      root: {
        margin: theme.spacing(1, 1.5),
        padding: theme.spacing(1.5, 2),
        border: `1px solid ${border}`,
        borderRadius: theme.shape.borderRadius,
        color: text,
        backgroundColor: background,
        '& .MuiTable-root .MuiTableCell-root': {
          color: 'inherit',
          borderColor: border,
          paddingLeft: 0,
        },
        // The portal stripes its tables, in colours that do not fit this box.
        '& .MuiTable-root .MuiTableRow-root, & .MuiTable-root .MuiTableHead-root':
          { backgroundColor: 'transparent' },
        '& .MuiButton-root': { color: 'inherit', borderColor: border },
      },
      table: { overflowX: 'auto' },
      actions: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: theme.spacing(1),
        marginTop: theme.spacing(1.5),
      },
    };
  },
  { name: 'LensReviewCollisionPanel' },
);

interface Difference {
  key: string;
  what: string;
  mine: string;
  theirs: string;
}

/** Props of {@link CollisionPanel}. */
export interface CollisionPanelProps {
  /** What this browser wants to change. */
  update: AnswerUpdate;
  /** The question as the other person left it. */
  theirs: Question;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

const STATE_WORDS = {
  selected: 'tab.practice.met',
  unselected: 'tab.practice.notMet',
  not_applicable: 'tab.practice.notApplicableHelp',
  undecided: 'tab.practice.undecided',
} as const;

const useDifferences = (
  update: AnswerUpdate,
  theirs: Question,
): Difference[] => {
  const { t } = useTranslationRef(tabTranslationRef);
  const stateWords = (state: Choice['state'], reason: Choice['reason']) =>
    reason && state === 'not_applicable'
      ? `${t(STATE_WORDS[state])}: ${t(`tab.reasons.${reason}`)}`
      : t(STATE_WORDS[state]);
  const applies = (
    applicable: boolean,
    reason: Question['notApplicableReason'],
  ) =>
    applicable
      ? t('tab.collision.applies')
      : t('tab.collision.doesNotApply', {
          reason: t(`tab.reasons.${reason ?? 'NONE'}`),
        });
  const note = (text: string | undefined) => text || t('tab.collision.noNote');

  const differences: Difference[] = [];
  if (update.applicable !== undefined) {
    differences.push({
      key: 'question',
      what: t('tab.collision.question'),
      mine: applies(update.applicable, update.notApplicableReason),
      theirs: applies(theirs.applicable, theirs.notApplicableReason),
    });
  }
  for (const choice of theirs.choices) {
    const mine = update.choices?.[choice.id];
    const theirState = stateWords(choice.state, choice.reason);
    // What the other person may have just answered is shown even where this
    // browser would leave it as it is.
    const isDecided = choice.state !== 'undecided';
    if (mine?.state || isDecided) {
      differences.push({
        key: choice.id,
        what: choice.title,
        mine: mine?.state
          ? stateWords(mine.state, mine.reason)
          : t('tab.collision.unchanged'),
        theirs: theirState,
      });
    }
    if (mine?.note !== undefined) {
      differences.push({
        key: `${choice.id} note`,
        what: `${choice.title}: ${t('tab.collision.note')}`,
        mine: note(mine.note),
        theirs: note(choice.note),
      });
    }
  }
  if (update.note !== undefined) {
    differences.push({
      key: 'note',
      what: t('tab.collision.note'),
      mine: note(update.note),
      theirs: note(theirs.note),
    });
  }
  return differences;
};

/** Two people answered the same question: both answers side by side, and the choice between them. */
export const CollisionPanel = (props: CollisionPanelProps) => {
  const { update, theirs, onKeepMine, onTakeTheirs } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const nameOf = useEntityTitles(theirs.updatedBy ? [theirs.updatedBy] : []);
  const differences = useDifferences(update, theirs);
  return (
    <div role="alert" className={classes.root}>
      <Typography component="p" variant="subtitle2">
        {t('tab.collision.title', {
          who: theirs.updatedBy
            ? nameOf(theirs.updatedBy)
            : t('tab.collision.someone'),
        })}
      </Typography>
      <Typography variant="body2">{t('tab.collision.help')}</Typography>
      <div className={classes.table}>
        <Table size="small" aria-label={t('tab.collision.table')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('tab.collision.what')}</TableCell>
              <TableCell>{t('tab.collision.mine')}</TableCell>
              <TableCell>{t('tab.collision.theirs')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {differences.map(difference => (
              <TableRow key={difference.key}>
                <TableCell component="th" scope="row">
                  {difference.what}
                </TableCell>
                <TableCell>{difference.mine}</TableCell>
                <TableCell>{difference.theirs}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <div className={classes.actions}>
        <Button variant="outlined" size="small" onClick={onKeepMine}>
          {t('tab.collision.keepMine')}
        </Button>
        <Button variant="outlined" size="small" onClick={onTakeTheirs}>
          {t('tab.collision.takeTheirs')}
        </Button>
      </div>
    </div>
  );
};
