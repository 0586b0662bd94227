import { Link, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import { lensDraftPermission } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { lensReviewApiRef } from '../../api';
import { DataTable } from '../../components/DataTable';
import { LoadError } from '../../components/LoadError';
import { messageOf } from '../../hooks';
import { withDistinctNames } from '../../lenses';
import { lensesTranslationRef } from '../../messages/lenses';
import { useKeptAsync } from '../useKeptAsync';
import { AddLensDialog } from './AddLensDialog';

/** More than a portal has. */
const MAX = 200;

const useStyles = makeStyles(
  theme => ({
    link: { textDecoration: 'underline' },
    add: { marginBottom: theme.spacing(2) },
  }),
  { name: 'LensReviewLensesTable' },
);

/** Every lens with its newest version, its drafts and how many reviews follow it. */
export const LensesTable = () => {
  const api = useApi(lensReviewApiRef);
  const classes = useStyles();
  const { t } = useTranslationRef(lensesTranslationRef);
  const mayDraft = usePermission({ permission: lensDraftPermission });
  const [, setParams] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const load = useCallback(async () => {
    const { items } = await api.listLenses({ limit: MAX, drafts: true });
    const lenses = withDistinctNames(items);
    return Promise.all(
      lenses.map(async lens => {
        const versions = await api.lenses.usage(lens.alias, { limit: MAX });
        const reviews = versions.items.reduce(
          (sum, version) => sum + version.reviews,
          0,
        );
        return { lens, versions: versions.items, reviews };
      }),
    );
  }, [api]);
  const { value, error, retry } = useKeptAsync(load);

  return (
    <>
      {error && (
        <LoadError
          message={t('lenses.loadFailed', { message: messageOf(error) })}
          onRetry={retry}
        />
      )}
      {!value && !error && <Progress />}
      {mayDraft.allowed && value && (
        <Button
          className={classes.add}
          variant="outlined"
          onClick={() => {
            setAdding(true);
            // Which drafts there are by now
            retry();
          }}
        >
          {t('addLens.open')}
        </Button>
      )}
      {adding && (
        <AddLensDialog
          lenses={value ?? []}
          onDone={({ alias }) => setParams({ lens: alias })}
          onStale={retry}
          onClose={() => setAdding(false)}
        />
      )}
      {value?.length === 0 && <Typography>{t('lenses.none')}</Typography>}
      {value && value.length > 0 && (
        <Paper>
          <DataTable label={t('lenses.table')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('lenses.lens')}</TableCell>
                <TableCell>{t('lenses.newest')}</TableCell>
                <TableCell>{t('lenses.size')}</TableCell>
                <TableCell align="right">{t('lenses.followed')}</TableCell>
                <TableCell align="right">{t('lenses.drafts')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {value.map(({ lens, versions, reviews }) => (
                <TableRow key={lens.alias}>
                  <TableCell component="th" scope="row">
                    <Link
                      to={`?${new URLSearchParams({ lens: lens.alias })}`}
                      className={classes.link}
                    >
                      {lens.name}
                    </Link>
                  </TableCell>
                  <TableCell>
                    {lens.publishedAt
                      ? lens.version
                      : t('lenses.onlyDraft', { version: lens.version })}
                  </TableCell>
                  <TableCell>
                    {t('lenses.sizeOf', {
                      questions: String(lens.questionCount),
                      practices: String(lens.practiceCount),
                    })}
                  </TableCell>
                  <TableCell align="right">{reviews}</TableCell>
                  <TableCell align="right">
                    {versions.filter(({ status }) => status === 'draft').length}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </DataTable>
        </Paper>
      )}
    </>
  );
};
