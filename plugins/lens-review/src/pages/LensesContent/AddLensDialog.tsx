import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import TextField from '@material-ui/core/TextField';
import { useRef, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { messageOf, newIdempotencyKey } from '../../hooks';
import { nextDraftNumber } from '../../lenses';
import { lensesTranslationRef } from '../../messages/lenses';
import { LensFileField } from './LensFileField';
import { LensFindings } from './LensFindings';
import { suggestAlias, suggestVersion } from './suggestLens';

const ALIAS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ALIAS_LENGTH = 64;
const VERSION_LENGTH = 32;

/** What was found in the files at hand. */
type Checked =
  | { state: 'none' | 'checking' }
  | { state: 'failed'; message: string }
  | { state: 'done'; issues: ApiSchemas['LensIssue'][] };

/** Props of {@link AddLensDialog}. */
export interface AddLensDialogProps {
  /** Those of the library. */
  lenses: ApiSchemas['Lens'][];
  onDone: (draft: ApiSchemas['LensVersion']) => void;
  onClose: () => void;
}

/** Takes a lens from files, says what the lint finds in them, and keeps it as a draft. */
export const AddLensDialog = (props: AddLensDialogProps) => {
  const { lenses, onDone, onClose } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensesTranslationRef);
  const [document, setDocument] = useState<string>();
  const [overlay, setOverlay] = useState<string>();
  const [alias, setAlias] = useState('');
  const [version, setVersion] = useState('');
  const [checked, setChecked] = useState<Checked>({ state: 'none' });
  const [sent, setSent] = useState(false);
  const [key] = useState(newIdempotencyKey);
  // Of two files chosen one after the other the last one counts
  const latest = useRef(0);

  const check = async (text: string | undefined, more: string | undefined) => {
    latest.current += 1;
    const turn = latest.current;
    if (text === undefined) {
      setChecked({ state: 'none' });
      return;
    }
    setChecked({ state: 'checking' });
    const result = await api.lenses
      .lint({ document: text, overlay: more })
      .then(
        ({ issues }): Checked => ({ state: 'done', issues }),
        (cause): Checked => ({ state: 'failed', message: messageOf(cause) }),
      );
    if (latest.current === turn) {
      setChecked(result);
    }
  };
  const versionFor = (name: string, more: string | undefined) => {
    const known = lenses.find(lens => lens.alias === name);
    return known
      ? nextDraftNumber(known.version, known.builtIn, [])
      : suggestVersion(more);
  };
  const choose = (text: string | undefined) => {
    setDocument(text);
    const name = alias || suggestAlias(text);
    setAlias(name);
    setVersion(version || versionFor(name, overlay));
    check(text, overlay);
  };
  const chooseOverlay = (text: string | undefined) => {
    setOverlay(text);
    setVersion(versionFor(alias, text));
    check(document, text);
  };

  const known = lenses.find(lens => lens.alias === alias);
  const badAlias = !ALIAS.test(alias);
  const noVersion = version.trim() === '';
  const hasErrors =
    checked.state === 'done' &&
    checked.issues.some(({ severity }) => severity === 'error');

  return (
    <FormDialog
      id="lens-review-add-lens"
      title={t('addLens.title')}
      help={t('addLens.help')}
      confirm={t('addLens.send')}
      wide
      check={() => {
        setSent(true);
        return (
          document !== undefined &&
          checked.state === 'done' &&
          !hasErrors &&
          !badAlias &&
          !noVersion
        );
      }}
      onSubmit={async () =>
        onDone(
          await api.lenses.create(
            {
              alias,
              version: version.trim(),
              document: document ?? '',
              overlay,
              publish: false,
            },
            key,
          ),
        )
      }
      onClose={onClose}
    >
      <LensFileField
        id="lens-review-add-lens-document"
        label={t('addLens.document')}
        help={t(
          sent && document === undefined
            ? 'addLens.noDocument'
            : 'addLens.documentHelp',
        )}
        error={sent && document === undefined}
        accept=".json,application/json"
        onChoose={choose}
      />
      <LensFileField
        id="lens-review-add-lens-overlay"
        label={t('addLens.overlay')}
        help={t('addLens.overlayHelp')}
        accept=".yaml,.yml,.json"
        onChoose={chooseOverlay}
      />
      <LensFindings
        checking={checked.state === 'checking'}
        problem={checked.state === 'failed' ? checked.message : undefined}
        issues={checked.state === 'done' ? checked.issues : undefined}
      />
      <TextField
        id="lens-review-add-lens-alias"
        label={t('addLens.alias')}
        helperText={
          known
            ? t('addLens.aliasKnown', {
                name: known.name,
                version: known.version,
              })
            : t(sent && badAlias ? 'addLens.badAlias' : 'addLens.aliasHelp')
        }
        error={sent && badAlias}
        value={alias}
        onChange={event => setAlias(event.target.value)}
        onBlur={() => setVersion(versionFor(alias, overlay))}
        inputProps={{ maxLength: ALIAS_LENGTH }}
        variant="outlined"
        margin="normal"
        fullWidth
        required
      />
      <TextField
        id="lens-review-add-lens-version"
        label={t('addLens.version')}
        helperText={t(
          sent && noVersion ? 'addLens.noVersion' : 'addLens.versionHelp',
        )}
        error={sent && noVersion}
        value={version}
        onChange={event => setVersion(event.target.value)}
        inputProps={{ maxLength: VERSION_LENGTH }}
        variant="outlined"
        margin="normal"
        required
      />
    </FormDialog>
  );
};
