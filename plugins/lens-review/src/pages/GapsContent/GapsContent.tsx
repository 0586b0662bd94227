import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode, useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { lensReviewApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { organisationTranslationRef } from '../../messages/organisation';
import { LensSelect } from '../LensSelect';
import { useKeptAsync } from '../useKeptAsync';
import { EvidenceTable } from './EvidenceTable';
import { OverdueTable } from './OverdueTable';
import { PracticesTable } from './PracticesTable';
import { UnnamedSourcesTable } from './UnnamedSourcesTable';

/** Rows in each list. */
const SHOWN = 10;

const useStyles = makeStyles(
  theme => ({
    part: { padding: theme.spacing(2), marginBottom: theme.spacing(2) },
    help: { marginBottom: theme.spacing(1) },
  }),
  { name: 'LensReviewGapsContent' },
);

const Part = (props: { title: string; help: string; children: ReactNode }) => {
  const classes = useStyles();
  return (
    <Paper className={classes.part}>
      <Typography variant="h6" component="h2">
        {props.title}
      </Typography>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.help}
      >
        {props.help}
      </Typography>
      {props.children}
    </Paper>
  );
};

/** What the organisation lacks: practices, agreement and evidence. */
export const GapsContent = () => {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(organisationTranslationRef);
  const [params, setParams] = useSearchParams();
  const lens = params.get('lens') ?? undefined;
  const loaded = useKeptAsync(
    useCallback(async () => {
      const [missed, disagree, evidence, overdue] = await Promise.all([
        api.listPracticeScorecards({ lens, limit: SHOWN }),
        api.listPracticeScorecards({ lens, limit: SHOWN, orderBy: 'conflict' }),
        api.listEvidenceGaps({ lens }),
        api.listComponentScorecards({
          lens,
          sprint: ['overdue'],
          orderBy: 'dueAt:asc',
          limit: SHOWN,
        }),
      ]);
      return {
        missed: missed.items.filter(({ counts }) => counts.not_met > 0),
        disagree: disagree.items.filter(({ counts }) => counts.conflict > 0),
        isAnyReviewed: missed.items.some(({ reviews }) => reviews > 0),
        failing: evidence.items.filter(({ kind }) => kind !== 'annotation'),
        unnamed: evidence.items.filter(({ kind }) => kind === 'annotation'),
        overdue,
      };
    }, [api, lens]),
  );
  const { value } = loaded;
  return (
    <div data-testid="lens-review-gaps">
      <LensSelect
        value={lens}
        onChange={chosen => setParams(chosen ? { lens: chosen } : {})}
      />
      {loaded.error && (
        <LoadError
          message={t('gaps.loadFailed', { message: loaded.error.message })}
          onRetry={loaded.retry}
        />
      )}
      {!value && loaded.loading && <Progress />}
      {value && (
        <>
          <Part title={t('gaps.missed')} help={t('gaps.missedHelp')}>
            {value.missed.length === 0 ? (
              <Typography>
                {t(
                  value.isAnyReviewed
                    ? 'gaps.noneMissed'
                    : 'gaps.nothingReviewed',
                )}
              </Typography>
            ) : (
              <PracticesTable
                label={t('gaps.missed')}
                practices={value.missed}
              />
            )}
          </Part>
          <Part title={t('gaps.disagree')} help={t('gaps.disagreeHelp')}>
            {value.disagree.length === 0 ? (
              <Typography>
                {t(
                  value.isAnyReviewed
                    ? 'gaps.noneDisagree'
                    : 'gaps.nothingReviewed',
                )}
              </Typography>
            ) : (
              <PracticesTable
                label={t('gaps.disagree')}
                practices={value.disagree}
              />
            )}
          </Part>
          <Part title={t('gaps.overdue')} help={t('gaps.overdueHelp')}>
            {value.overdue.totalItems === 0 ? (
              <Typography>{t('gaps.noneOverdue')}</Typography>
            ) : (
              <OverdueTable
                components={value.overdue.items}
                total={value.overdue.totalItems}
                lens={lens}
                now={new Date()}
              />
            )}
          </Part>
          <Part title={t('gaps.evidence')} help={t('gaps.evidenceHelp')}>
            {value.failing.length === 0 ? (
              <Typography>{t('gaps.noneEvidence')}</Typography>
            ) : (
              <EvidenceTable gaps={value.failing} lens={lens} />
            )}
          </Part>
          {value.unnamed.length > 0 && (
            <Part title={t('gaps.unnamed')} help={t('gaps.unnamedHelp')}>
              <UnnamedSourcesTable gaps={value.unnamed} lens={lens} />
            </Part>
          )}
        </>
      )}
    </div>
  );
};
