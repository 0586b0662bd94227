import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { withDistinctNames } from '../../lenses';
import { pageTranslationRef } from '../../messages/page';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { LabelledSelect } from '../LabelledSelect';
import { LoadError } from '../LoadError';
import { NameDocument } from './NameDocument';
import { SharedAttestationList } from './SharedAttestationList';

const KINDS = ['group', 'system', 'domain'];
const MAX_LENSES = 200;

const Documents = (props: { entityRef: string; lens: string }) => {
  const { entityRef, lens } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const [practice, setPractice] = useState<ApiSchemas['SharedPractice']>();
  const [problem, setProblem] = useState<string>();
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.sharedAttestations.list(entityRef, lens),
    [api, entityRef, lens],
  );

  const withdraw = async ({ id }: ApiSchemas['Attestation']) => {
    setProblem(undefined);
    try {
      await api.sharedAttestations.withdraw(entityRef, id);
    } catch (reason) {
      setProblem(t('shared.withdrawFailed', { message: messageOf(reason) }));
    }
    retry();
  };

  return (
    <>
      {error && (
        <LoadError
          message={t('shared.loadFailed', { message: error.message })}
          onRetry={retry}
        />
      )}
      {problem !== undefined && <Alert severity="error">{problem}</Alert>}
      {loading && !value && <Progress />}
      {value && (
        <SharedAttestationList
          shared={value}
          onName={setPractice}
          onWithdraw={withdraw}
        />
      )}
      {practice && (
        <NameDocument
          entityRef={entityRef}
          lens={lens}
          practice={practice}
          now={new Date()}
          onDone={() => {
            setPractice(undefined);
            retry();
          }}
          onClose={() => setPractice(undefined)}
        />
      )}
    </>
  );
};

const Card = ({ entityRef }: { entityRef: string }) => {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const { t: tPage } = useTranslationRef(pageTranslationRef);
  const [chosen, setChosen] = useState<string>();
  const { value, error } = useAsync(
    () => api.listLenses({ limit: MAX_LENSES }),
    [api],
  );
  const lenses = value?.items ?? [];
  const lens = chosen ?? lenses[0]?.alias;
  return (
    <InfoCard title={t('shared.title')} variant="gridItem">
      {error && (
        <LoadError
          message={t('shared.loadFailed', { message: error.message })}
        />
      )}
      {lenses.length > 1 && lens && (
        <LabelledSelect
          label={tPage('page.lens')}
          value={lens}
          options={withDistinctNames(lenses).map(({ alias, name }) => ({
            value: alias,
            text: name,
          }))}
          onChange={setChosen}
        />
      )}
      {lens && <Documents key={lens} entityRef={entityRef} lens={lens} />}
    </InfoCard>
  );
};

/**
 * What a group, system or domain shows for the practices that are the
 * organisation's own, for all its components at once.
 *
 * @public
 */
export const EntityLensReviewAttestationsCard = () => {
  const { entity } = useEntity();
  return KINDS.includes(entity.kind.toLocaleLowerCase('en-US')) ? (
    <Card entityRef={stringifyEntityRef(entity)} />
  ) : null;
};
