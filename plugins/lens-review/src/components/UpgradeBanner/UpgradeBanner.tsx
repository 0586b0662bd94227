import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { practiceTitles } from '../../lenses';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { upgradeTranslationRef } from '../../messages/upgrade';
import { FormDialog } from '../FormDialog';
import { LensChanges, summarizeChanges } from '../LensChanges';
import { LoadError } from '../LoadError';
import { formatScore } from '../ScoreValue';

type ReviewUpgrade = ApiSchemas['ReviewUpgrade'];

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'LensReviewUpgradeBanner' },
);

/** Where other parts of the tab lead to it. */
export const UPGRADE_BANNER_ID = 'lens-review-upgrade';

/** Props of {@link UpgradeBanner}. */
export interface UpgradeBannerProps {
  /** Of a review that is not closed, on a version that is not the newest. */
  review: ApiSchemas['Review'];
  /** Says what was done. */
  onUpgraded: (message: string) => void;
}

/** Says that a newer version of the lens is out and what it would change, and goes to it. */
export const UpgradeBanner = ({ review, onUpgraded }: UpgradeBannerProps) => {
  const { id, questions, permissions } = review;
  const api = useApi(lensReviewApiRef);
  const classes = useStyles();
  const { t } = useTranslationRef(upgradeTranslationRef);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const load = useCallback(() => api.lenses.previewUpgrade(id), [api, id]);
  const { value, error, retry } = useKeptAsync(load);
  if (!value) {
    return error ? (
      <LoadError message={messageOf(error)} onRetry={retry} />
    ) : null;
  }

  const { from, to, changes, renames, before, after } = value;
  const counts = summarizeChanges(changes, renames).map(({ group, count }) =>
    t(`upgrade.summary.${group}`, { count }),
  );
  const titleOf = practiceTitles(questions);
  const sentence = (done: ReviewUpgrade) => {
    const said = {
      version: done.to,
      carried: t('upgrade.carried', { count: done.carried }),
      milestone: String(done.milestone ?? ''),
    };
    return done.letGo.length === 0
      ? t('upgrade.done', said)
      : t('upgrade.doneLetGo', {
          ...said,
          letGo: t('upgrade.letGo', { count: done.letGo.length }),
        });
  };

  return (
    <Alert
      id={UPGRADE_BANNER_ID}
      // The sprint check leads here
      tabIndex={-1}
      severity="info"
      data-testid="lens-review-upgrade"
    >
      <Typography>
        <strong>{t('upgrade.out', { version: to, from })}</strong>
      </Typography>
      <Typography variant="body2">{counts.join(', ')}</Typography>
      {open && (
        <>
          <LensChanges
            changes={changes}
            renames={renames}
            titleBefore={({ questionId, choiceId }) =>
              choiceId === undefined
                ? questions.find(question => question.id === questionId)?.title
                : titleOf({ questionId, choiceId })
            }
          />
          <Typography variant="body2">
            {t('upgrade.scores', {
              before: formatScore(before.score),
              after: formatScore(after.score),
            })}
          </Typography>
        </>
      )}
      {!permissions.update && (
        <Typography variant="body2">{t('upgrade.readers')}</Typography>
      )}
      <div className={classes.actions}>
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'upgrade.hide' : 'upgrade.show')}
        </Button>
        {permissions.update && (
          <Button
            size="small"
            variant="contained"
            color="primary"
            onClick={() => setAsked(true)}
          >
            {t('upgrade.upgrade')}
          </Button>
        )}
      </div>
      {asked && (
        <FormDialog
          id="lens-review-upgrade-dialog"
          title={t('upgrade.title', { version: to })}
          help={t('upgrade.help')}
          confirm={t('upgrade.confirm')}
          check={() => true}
          onSubmit={async () => {
            const done = await api.lenses.upgrade(id, { to });
            setAsked(false);
            onUpgraded(sentence(done));
          }}
          onClose={() => setAsked(false)}
        >
          {null}
        </FormDialog>
      )}
    </Alert>
  );
};
