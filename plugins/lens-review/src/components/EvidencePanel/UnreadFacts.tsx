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
import FileCopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useState } from 'react';
import { evidenceTranslationRef } from '../../messages/evidence';
import { obstaclesOf } from './groupFacts';

/** Reasons shown; the facts themselves show all. */
const SHOWN = 5;

const useStyles = makeStyles(
  theme => ({
    root: {
      marginBottom: theme.spacing(3),
      padding: theme.spacing(2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    title: { fontWeight: 600 },
    table: { width: 'auto', margin: theme.spacing(1, 0) },
    reasons: {
      margin: theme.spacing(1, 0, 0),
      paddingLeft: theme.spacing(3),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewUnreadFacts' },
);

/** A statement of an IAM policy that allows the actions; people narrow its resources. */
export function policyStatementOf(actions: string[]): string {
  return JSON.stringify(
    { Effect: 'Allow', Action: [...actions].sort(), Resource: '*' },
    null,
    2,
  );
}

const CopyStatement = ({ actions }: { actions: string[] }) => {
  const { t } = useTranslationRef(evidenceTranslationRef);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(policyStatementOf(actions));
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<FileCopyIcon aria-hidden="true" />}
        onClick={copy}
      >
        {t('evidence.unread.copy')}
      </Button>{' '}
      <span role="status">
        {state === 'copied' && t('evidence.unread.copied')}
        {state === 'failed' && t('evidence.unread.copyFailed')}
      </span>
    </>
  );
};

/** What collectors could not read: which permissions they lack, and what else went wrong. */
export const UnreadFacts = ({ facts }: { facts: ApiSchemas['Fact'][] }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  const { permissions, others } = obstaclesOf(facts);
  if (permissions.length + others.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('evidence.unread.title')} className={classes.root}>
      <Typography component="h3" variant="subtitle1" className={classes.title}>
        {t('evidence.unread.title')}
      </Typography>
      {permissions.length > 0 && (
        <>
          <Typography variant="body2">
            {t('evidence.unread.permissions')}
          </Typography>
          <Table
            size="small"
            className={classes.table}
            aria-label={t('evidence.unread.action')}
          >
            <TableHead>
              <TableRow>
                <TableCell>{t('evidence.unread.action')}</TableCell>
                <TableCell align="right">
                  {t('evidence.unread.questions')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {permissions.map(({ text, count }) => (
                <TableRow key={text}>
                  <TableCell component="th" scope="row">
                    <code>{text}</code>
                  </TableCell>
                  <TableCell align="right">{count}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <CopyStatement actions={permissions.map(({ text }) => text)} />
        </>
      )}
      {others.length > 0 && (
        <>
          {permissions.length > 0 && (
            <Typography variant="body2">
              {t('evidence.unread.others')}
            </Typography>
          )}
          <Typography
            variant="body2"
            component="ul"
            className={classes.reasons}
          >
            {others.slice(0, SHOWN).map(({ text, count }) => (
              <li key={text}>
                {text} ({t('evidence.unread.count', { count })})
              </li>
            ))}
            {others.length > SHOWN && (
              <li>
                {t('evidence.unread.more', { count: others.length - SHOWN })}
              </li>
            )}
          </Typography>
        </>
      )}
    </section>
  );
};
