import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { defaultEntityPresentation } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { useNow } from '../../components/EntityLensReview/useNow';
import { FormDialog } from '../../components/FormDialog';
import { LensChanges } from '../../components/LensChanges';
import { LoadError } from '../../components/LoadError';
import { ToneChip } from '../../components/ToneChip';
import { messageOf } from '../../hooks';
import { titlesOf } from '../../lenses';
import { formatRelative } from '../../time';
import { lensesTranslationRef } from '../../messages/lenses';
import { useKeptAsync } from '../useKeptAsync';
import { PublishDialog } from './PublishDialog';

type LensVersion = ApiSchemas['LensVersion'];

const TONE = { none: 'neutral', minor: 'info', major: 'warning' } as const;

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2), marginBottom: theme.spacing(2) },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'LensReviewLensDraft' },
);

/** Props of {@link LensDraft}. */
export interface LensDraftProps {
  draft: LensVersion;
  /** The version that reviews follow now. */
  newest: LensVersion;
  /** Who began it, and when. */
  begun?: Pick<ApiSchemas['LensUsage'], 'createdBy' | 'createdAt'>;
  /** How many open reviews follow the lens. */
  reviews: number;
  mayDraft: boolean;
  mayPublish: boolean;
  /** Adds one more change. */
  onChange: () => void;
  onDone: (message: string) => void;
}

/** A draft of a lens: what it would change, and what can be done with it. */
export const LensDraft = (props: LensDraftProps) => {
  const { draft, newest, begun, reviews, mayDraft, mayPublish } = props;
  const { onChange, onDone } = props;
  const { alias, version } = draft;
  const api = useApi(lensReviewApiRef);
  const classes = useStyles();
  const { t } = useTranslationRef(lensesTranslationRef);
  const now = useNow();
  const [asked, setAsked] = useState<'publish' | 'remove'>();
  const load = useCallback(
    async () =>
      mayPublish
        ? api.lenses.previewPublication(alias, version)
        : {
            ...(await api.lenses.diff(alias, newest.version, version)),
            orphans: [],
          },
    [api, alias, version, newest.version, mayPublish],
  );
  const { value, error, retry } = useKeptAsync(load);
  const heading = `lens-review-draft-${version}`;
  // Of a lens of which nothing is published there is nothing to compare with
  const first = newest.status === 'draft';
  const warnings = draft.issues.filter(
    ({ code, path }) =>
      first ||
      !newest.issues.some(known => known.code === code && known.path === path),
  );

  return (
    <Paper
      component="section"
      className={classes.root}
      aria-labelledby={heading}
    >
      <div className={classes.head}>
        <Typography id={heading} component="h3" variant="h6">
          {t('lenses.draftTitle', { version })}
        </Typography>
        {value && !first && (
          <ToneChip tone={TONE[value.kind]}>
            {t(`lenses.kind.${value.kind}`)}
          </ToneChip>
        )}
      </div>
      {begun && (
        <Typography color="textSecondary" variant="body2">
          {t('lenses.draftHelp', {
            who: defaultEntityPresentation(begun.createdBy).primaryTitle,
            when: formatRelative(begun.createdAt, now),
          })}
        </Typography>
      )}
      {error && <LoadError message={messageOf(error)} onRetry={retry} />}
      {!value && !error && <Progress />}
      {value && (
        <>
          <Typography variant="body2">
            {first
              ? t('lenses.first')
              : t(`lenses.kindHelp.${value.kind}`, { from: newest.version })}
          </Typography>
          {!first && (
            <>
              <Typography component="h4" variant="subtitle2">
                {t('lenses.compared', { from: newest.version })}
              </Typography>
              <LensChanges
                changes={value.changes}
                titleBefore={titlesOf(newest.pillars)}
              />
            </>
          )}
        </>
      )}
      {warnings.length > 0 && (
        <>
          <Typography component="h4" variant="subtitle2">
            {t('lenses.warnings')}
          </Typography>
          <ul>
            {warnings.map(({ path, message }) => (
              <Typography component="li" variant="body2" key={path + message}>
                {message}
              </Typography>
            ))}
          </ul>
        </>
      )}
      {mayDraft && (
        <div className={classes.actions}>
          {mayPublish && (
            <Button
              variant="contained"
              color="primary"
              size="small"
              disabled={!value || (!first && value.kind === 'none')}
              aria-label={t('lenses.publishOne', { version })}
              onClick={() => setAsked('publish')}
            >
              {t('lenses.publish')}
            </Button>
          )}
          <Button size="small" variant="outlined" onClick={onChange}>
            {t('lenses.addChange')}
          </Button>
          <Button
            size="small"
            aria-label={t('lenses.removeOne', { version })}
            onClick={() => setAsked('remove')}
          >
            {t('lenses.remove')}
          </Button>
        </div>
      )}
      {mayDraft && !mayPublish && (
        <Typography variant="body2">{t('lenses.mayNotPublish')}</Typography>
      )}
      {asked === 'publish' && value && (
        <PublishDialog
          draft={draft}
          before={newest}
          kind={first ? undefined : value.kind}
          orphans={value.orphans}
          reviews={reviews}
          onSend={async renames => {
            await api.lenses.publish(alias, version, { renames });
            setAsked(undefined);
            onDone(
              !first && value.kind === 'minor'
                ? t('publishing.minorDone', { version })
                : t('publishing.majorDone', { version }),
            );
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'remove' && (
        <FormDialog
          id="lens-review-draft-remove"
          title={t('lenses.removeOne', { version })}
          help={t('lenses.removeHelp')}
          confirm={t('lenses.remove')}
          check={() => true}
          onSubmit={async () => {
            await api.lenses.removeDraft(alias, version);
            onDone(t('lenses.removed'));
          }}
          onClose={() => setAsked(undefined)}
        >
          {null}
        </FormDialog>
      )}
    </Paper>
  );
};
