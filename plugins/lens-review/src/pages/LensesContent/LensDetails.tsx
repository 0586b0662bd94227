import { Link, Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  ApiSchemas,
  lensDraftPermission,
  lensPublishPermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { LensEditDialog } from '../../components/LensEdit';
import { LoadError } from '../../components/LoadError';
import { Done, UndoBar } from '../../components/UndoBar';
import { isStale, messageOf } from '../../hooks';
import { nextDraftNumber } from '../../lenses';
import { LENSES_PATH, rootRouteRef } from '../../routes';
import { formatDay } from '../../time';
import { lensesTranslationRef } from '../../messages/lenses';
import { useKeptAsync } from '../useKeptAsync';
import { AnswerTemplates } from './AnswerTemplates';
import { LensDraft } from './LensDraft';
import { LensLessons } from './LensLessons';
import { LensVersions } from './LensVersions';

/** More versions than a page is looked through. */
const MAX_VERSIONS = 100;

/** What a change begins with. */
interface Edit {
  base: ApiSchemas['LensVersion'];
  continues: boolean;
  lesson?: ApiSchemas['Lesson'];
}

/** One lens: what was learned about it, its drafts and its versions. */
export const LensDetails = ({ alias }: { alias: string }) => {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensesTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const draftAllowed = usePermission({ permission: lensDraftPermission });
  const publishAllowed = usePermission({ permission: lensPublishPermission });
  const [edit, setEdit] = useState<Edit>();
  const [done, setDone] = useState<Done>();

  const load = useCallback(async () => {
    const [usage, collectors] = await Promise.all([
      api.lenses.usage(alias, { limit: MAX_VERSIONS }),
      api.listCollectors(),
    ]);
    const newest = usage.items.find(({ status }) => status === 'published');
    const numbers = usage.items
      .filter(({ status }) => status === 'draft')
      .map(({ version }) => version);
    const [published, ...drafts] = await Promise.all(
      [newest?.version ?? numbers[0], ...numbers].map(version =>
        api.getLensVersion(alias, version),
      ),
    );
    return {
      versions: usage.items,
      drafts,
      newest: published,
      collectors: collectors.items,
    };
  }, [api, alias]);
  const { value, error, retry } = useKeptAsync(load);
  const say = (message: string, undo?: () => void) => {
    setDone({ severity: 'success', message, undo });
    retry();
  };

  if (!value) {
    return error ? (
      <LoadError
        message={t('lenses.loadFailed', { message: messageOf(error) })}
        onRetry={retry}
      />
    ) : (
      <Progress />
    );
  }
  const { versions, drafts, newest, collectors } = value;
  const mayDraft = draftAllowed.allowed;
  const begin = (lesson?: ApiSchemas['Lesson']) =>
    setEdit({
      base: drafts.at(0) ?? newest,
      continues: drafts.length > 0,
      lesson,
    });
  const reviews = versions.reduce((sum, version) => sum + version.reviews, 0);

  return (
    <>
      <Typography paragraph>
        <Link to={`${rootPath}/${LENSES_PATH}`}>{t('lenses.all')}</Link>
      </Typography>
      <Typography variant="h5" component="h2">
        {newest.name}
      </Typography>
      <Typography color="textSecondary" paragraph>
        {newest.status === 'published'
          ? t('lenses.published', {
              version: newest.version,
              day: formatDay(newest.publishedAt ?? newest.createdAt),
            })
          : t('lenses.unpublished')}
      </Typography>
      {error && (
        <LoadError
          message={t('lenses.loadFailed', { message: messageOf(error) })}
          onRetry={retry}
        />
      )}
      {!mayDraft && !draftAllowed.loading && (
        <Alert severity="info">{t('lenses.readOnly')}</Alert>
      )}
      <LensLessons
        alias={alias}
        lens={newest}
        // Where a lesson stands follows from what is drafted and published
        changed={value}
        mayDraft={mayDraft}
        onTakeUp={begin}
        onSay={say}
      />
      {drafts.map(draft => (
        <LensDraft
          key={`${draft.version} ${draft.checksum}`}
          draft={draft}
          newest={newest}
          begun={versions.find(({ version }) => version === draft.version)}
          reviews={reviews}
          mayDraft={mayDraft}
          mayPublish={publishAllowed.allowed}
          onChange={() => setEdit({ base: draft, continues: true })}
          onDone={say}
        />
      ))}
      {drafts.length === 0 && mayDraft && (
        <>
          <Typography paragraph>{t('lenses.draftNone')}</Typography>
          <Button variant="outlined" onClick={() => begin()}>
            {t('lenses.change')}
          </Button>
        </>
      )}
      <LensVersions alias={alias} versions={versions} />
      <AnswerTemplates alias={alias} mayChange={mayDraft} onSay={say} />
      {edit && (
        <LensEditDialog
          base={edit.base}
          lesson={edit.lesson}
          collectors={collectors}
          continues={edit.continues}
          version={
            edit.continues
              ? edit.base.version
              : nextDraftNumber(
                  newest.version,
                  newest.builtIn,
                  versions.map(({ version }) => version),
                )
          }
          onSend={async (version, change) => {
            const continues = edit.continues && version === edit.base.version;
            try {
              await api.lenses.draft(
                alias,
                {
                  from: edit.base.version,
                  version,
                  edits: [change],
                  lessons: edit.lesson ? [edit.lesson.id] : [],
                },
                continues ? edit.base.checksum : undefined,
              );
            } catch (cause) {
              if (isStale(cause)) {
                // Behind the dialog stands what the other one wrote
                retry();
                throw new Error(t('lenses.overtaken'));
              }
              throw cause;
            }
            setEdit(undefined);
            say(t('lenses.drafted', { version }));
          }}
          onClose={() => setEdit(undefined)}
        />
      )}
      <UndoBar done={done} onDismiss={() => setDone(undefined)} />
    </>
  );
};
