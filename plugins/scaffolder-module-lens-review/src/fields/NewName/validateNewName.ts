import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';

const DEFAULT_KIND = 'component';

/** What the catalog takes as a name: anything else is refused by the template's own pattern. */
const NAME = /^[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/;

/** Refuses a name under which the catalog has an entity already. */
export const validateNewName: CustomFieldValidator<
  string,
  { kind?: string }
> = async (name, field, { apiHolder, uiSchema }) => {
  const catalog = apiHolder.get(catalogApiRef);
  if (!name || !NAME.test(name) || catalog === undefined) {
    return;
  }
  const kind = uiSchema?.['ui:options']?.kind ?? DEFAULT_KIND;
  const entity = await catalog.getEntityByRef({
    kind,
    namespace: 'default',
    name,
  });
  if (entity !== undefined) {
    field.addError(
      `The catalog has a ${kind} ${name} already; choose another name`,
    );
  }
};
