import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { panelsTranslationRef } from '../../messages/panels';
import { signOffTranslationRef } from '../../messages/signOff';
import { tabTranslationRef } from '../../messages/tab';
import { ToneChip } from '../ToneChip';

type Difference = ApiSchemas['PracticeDifference'];
type Stand = ApiSchemas['PracticeStand'];

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(0, 0, 2),
      padding: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      padding: theme.spacing(1, 1.5),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    title: { textAlign: 'left' },
  }),
  { name: 'LensReviewChangedPractices' },
);

/** Props of {@link ChangedPractices}. */
export interface ChangedPracticesProps {
  practices: Difference[];
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** What differs from what was signed off, practice by practice. */
export const ChangedPractices = (props: ChangedPracticesProps) => {
  const { practices, onOpen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(signOffTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const { t: tTab } = useTranslationRef(tabTranslationRef);
  const words = (stand: Stand | undefined) =>
    stand
      ? [
          tPanels(`history.states.${stand.state}`),
          ...(stand.assurance
            ? [tTab(`tab.practice.assurance.${stand.assurance}`)]
            : []),
        ].join(', ')
      : t('signOff.changed.absent');
  return (
    <ul className={classes.list}>
      {practices.map(({ questionId, choiceId, title, from, to }) => (
        <li key={`${questionId}/${choiceId}`} className={classes.item}>
          <MuiLink
            component="button"
            type="button"
            variant="body2"
            underline="always"
            className={classes.title}
            onClick={() => onOpen({ questionId, choiceId })}
          >
            {title}
          </MuiLink>
          {to?.conflict && !from?.conflict && (
            <ToneChip tone="bad">{t('signOff.changed.conflict')}</ToneChip>
          )}
          <Typography variant="body2" component="span" color="textSecondary">
            {t('signOff.changed.practice', {
              from: words(from),
              to: words(to),
            })}
          </Typography>
        </li>
      ))}
    </ul>
  );
};
