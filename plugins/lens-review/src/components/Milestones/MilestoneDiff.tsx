import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatDay } from '../../time';
import { milestonesTranslationRef } from '../../messages/milestones';
import { panelsTranslationRef } from '../../messages/panels';
import { tabTranslationRef } from '../../messages/tab';
import { HistoryList, PracticeTitle } from '../HistoryList';
import { levelName } from '../LevelBadge';
import { ScoreDifferences, ScoreDifferencesProps } from './ScoreDifferences';

type Diff = ApiSchemas['MilestoneDiff'];
type Stand = ApiSchemas['PracticeStand'];

const useStyles = makeStyles(
  theme => ({
    root: { '& > * + *': { marginTop: theme.spacing(1.5) } },
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
    title: { textAlign: 'left', verticalAlign: 'baseline' },
  }),
  { name: 'LensReviewMilestoneDiff' },
);

/** Props of {@link MilestoneDiff}. */
export interface MilestoneDiffProps
  extends Pick<ScoreDifferencesProps, 'pillars' | 'phases'> {
  diff: Diff;
  now: Date;
  practiceTitle: PracticeTitle;
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** What differs between two stands of a review: numbers, practices with their reasons, and what happened in between. */
export const MilestoneDiff = (props: MilestoneDiffProps) => {
  const { diff, now, pillars, phases, practiceTitle, onOpen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(milestonesTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const { t: tTab } = useTranslationRef(tabTranslationRef);

  const end = ({ name, at }: ApiSchemas['MilestoneDiffEnd']) =>
    name === undefined
      ? t('milestones.diff.nowEnd')
      : t('milestones.diff.end', { name, day: formatDay(at) });
  const standText = (stand: Stand | undefined) => {
    if (!stand) {
      return t('milestones.diff.notAsked');
    }
    const state = tPanels(`history.states.${stand.state}`);
    const text = stand.assurance
      ? t('milestones.diff.stand', {
          state,
          assurance: tTab(
            `tab.practice.assurance.${stand.assurance}`,
          ).toLocaleLowerCase(),
        })
      : state;
    return stand.conflict
      ? t('milestones.diff.conflict', { stand: text })
      : text;
  };
  const level = (id: string) =>
    id === 'none' ? t('milestones.diff.noLevel') : levelName(id);
  const facts = [
    ...(diff.level
      ? [
          t('milestones.diff.level', {
            from: level(diff.level.from),
            to: level(diff.level.to),
          }),
        ]
      : []),
    ...(diff.lensVersion ? [t('milestones.diff.lens', diff.lensVersion)] : []),
    ...(diff.settingsChanged ? [t('milestones.diff.settings')] : []),
  ];

  return (
    <div className={classes.root}>
      <Typography component="h4" variant="subtitle1">
        {t('milestones.diff.title', {
          from: end(diff.from),
          to: end(diff.to),
        })}
      </Typography>
      {diff.scores.length > 0 ? (
        <ScoreDifferences
          differences={diff.scores}
          pillars={pillars}
          phases={phases}
        />
      ) : (
        <Typography variant="body2">{t('milestones.diff.noScores')}</Typography>
      )}
      {facts.map(fact => (
        <Typography key={fact} variant="body2">
          {fact}
        </Typography>
      ))}
      <Typography component="h5" variant="subtitle2">
        {diff.practices.length === 0
          ? t('milestones.diff.noPractices')
          : t('milestones.diff.practices', { count: diff.practices.length })}
      </Typography>
      {diff.practices.length > 0 && (
        <ul className={classes.list}>
          {diff.practices.map(practice => (
            <li key={`${practice.questionId}/${practice.choiceId}`}>
              {practice.to ? (
                <MuiLink
                  component="button"
                  type="button"
                  variant="body2"
                  className={classes.title}
                  onClick={() =>
                    onOpen({
                      questionId: practice.questionId,
                      choiceId: practice.choiceId,
                    })
                  }
                >
                  {practice.title}
                </MuiLink>
              ) : (
                <Typography variant="body2" component="span">
                  {practice.title}
                </Typography>
              )}
              <Typography variant="body2" color="textSecondary">
                {t('milestones.diff.move', {
                  from: standText(practice.from),
                  to: standText(practice.to),
                })}
                {practice.reasons.length > 0 && (
                  <>
                    {'. '}
                    {t('milestones.diff.because', {
                      reasons: practice.reasons
                        .map(reason => t(`milestones.diff.reasons.${reason}`))
                        .join(', '),
                    })}
                  </>
                )}
              </Typography>
            </li>
          ))}
        </ul>
      )}
      <Typography component="h5" variant="subtitle2">
        {diff.causes.length === 0
          ? t('milestones.diff.noCauses')
          : t('milestones.diff.causes', { count: diff.causes.length })}
      </Typography>
      {diff.causes.length > 0 && (
        <HistoryList
          rows={diff.causes}
          now={now}
          practiceTitle={practiceTitle}
        />
      )}
    </div>
  );
};
