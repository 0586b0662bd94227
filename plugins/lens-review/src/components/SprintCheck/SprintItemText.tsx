import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatDay, formatRelative } from '../../time';
import { sprintTranslationRef } from '../../messages/sprint';
import { tabTranslationRef } from '../../messages/tab';
import { DocumentName } from '../DocumentName';
import { firstStep, SprintSubject } from './sprintOffers';

type SprintItem = ApiSchemas['SprintItem'];

const useStyles = makeStyles(
  theme => ({
    text: {
      maxWidth: '75ch',
      marginTop: theme.spacing(0.5),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewSprintItemText' },
);

/** What is known of an exemption or a document that runs out. */
export interface SprintMark {
  /** ISO 8601 instant until which it would go on. */
  renewUntil?: string;
  /** The document, by its link, its title, or both. */
  document?: { url?: string; title?: string };
  /** Somebody asked for a renewal already. */
  pending: boolean;
}

const ANSWER = {
  selected: 'tab.practice.met',
  unselected: 'tab.practice.notMet',
  not_applicable: 'tab.practice.notApplicableHelp',
  undecided: 'tab.practice.undecided',
} as const;

/** Props of {@link SprintItemText}. */
export interface SprintItemTextProps {
  item: SprintItem;
  subject: SprintSubject;
  mark?: SprintMark;
  /** The lens that the review is on. */
  lensVersion: string;
  now: Date;
}

/** What happened, in sentences. */
export const SprintItemText = (props: SprintItemTextProps) => {
  const { item, subject, mark, lensVersion, now } = props;
  const { question, choice } = subject;
  const classes = useStyles();
  const { t } = useTranslationRef(sprintTranslationRef);
  const { t: tTab } = useTranslationRef(tabTranslationRef);
  const sentence = () => {
    switch (item.kind) {
      case 'conflict':
        return t('sprint.what.conflict', {
          answer: tTab(
            ANSWER[
              question?.applicable === false
                ? 'not_applicable'
                : choice?.state ?? 'selected'
            ],
          ),
        });
      case 'evidence': {
        const to = t(`sprint.verdict.${item.to ?? 'none'}`);
        return item.from
          ? t('sprint.what.evidence', {
              from: t(`sprint.verdict.${item.from}`),
              to,
            })
          : t('sprint.what.evidenceNew', { to });
      }
      case 'risk_without_owner':
        return t('sprint.what.risk', {
          title: (question && firstStep(question)?.title) ?? '',
        });
      case 'unanswered':
        return t('sprint.what.unanswered');
      case 'lens':
        return t('sprint.what.lens', {
          version: item.lensVersion ?? '',
          current: lensVersion,
        });
      default:
        return item.at
          ? t(
              new Date(item.at) > now
                ? 'sprint.what.runsOut'
                : 'sprint.what.ranOut',
              { day: formatDay(item.at), when: formatRelative(item.at, now) },
            )
          : '';
    }
  };
  return (
    <>
      <Typography variant="body2" className={classes.text}>
        {sentence()} {mark?.pending && t('sprint.what.renewalWaits')}
      </Typography>
      {mark?.document && (
        <Typography variant="body2" className={classes.text}>
          {t('sprint.what.document')} <DocumentName {...mark.document} />
        </Typography>
      )}
      {(item.kind === 'conflict' || item.kind === 'evidence') &&
        choice?.practice?.why && (
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.text}
          >
            {choice.practice.why}
          </Typography>
        )}
    </>
  );
};
