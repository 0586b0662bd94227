import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { fakePresentationApi } from '../../__testUtils__/fakePresentationApi';
import { OwnerField } from './OwnerField';

const catalog = catalogApiMock({
  entities: [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'growth', title: 'Growth team' },
    },
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name: 'mara.lindt' },
      spec: { profile: { displayName: 'Mara Lindt' } },
    },
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'growth-model' },
    },
  ],
});

const Form = (props: { onChange: (value: string) => void; given?: string }) => {
  const [owner, setOwner] = useState(props.given ?? '');
  return (
    <>
      <OwnerField
        id="owner"
        label="Owner"
        value={owner}
        onChange={value => {
          setOwner(value);
          props.onChange(value);
        }}
      />
      <button type="button">Next</button>
    </>
  );
};

function renderField(given?: string) {
  const onChange = jest.fn();
  renderInTestApp(<Form onChange={onChange} given={given} />, {
    apis: [
      [catalogApiRef, catalog],
      [
        entityPresentationApiRef,
        fakePresentationApi({
          'group:default/growth': 'Growth team',
          'user:default/mara.lindt': 'Mara Lindt',
        }),
      ],
    ],
  });
  return onChange;
}

const field = () => screen.getByRole('textbox', { name: 'Owner' });

describe('OwnerField', () => {
  it('finds people and groups in the catalog, and gives their reference', async () => {
    const onChange = renderField();

    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Owner' }),
      'mara',
    );
    await userEvent.click(await screen.findByText('Mara Lindt'));

    expect(onChange).toHaveBeenLastCalledWith('user:default/mara.lindt');
    expect(field()).toHaveValue('Mara Lindt');
  });

  it('offers nothing that cannot own, and takes a name that the catalog has not', async () => {
    const onChange = renderField();

    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Owner' }),
      'growth',
    );
    expect(await screen.findByText('Growth team')).toBeInTheDocument();
    expect(screen.queryByText('growth-model')).not.toBeInTheDocument();
    await userEvent.clear(field());
    await userEvent.type(field(), 'The night shift');
    await userEvent.click(screen.getByText('Next'));

    expect(onChange).toHaveBeenLastCalledWith('The night shift');
  });

  it('keeps who was chosen when it is only passed through', async () => {
    const onChange = renderField('group:default/growth');

    await userEvent.click(
      await screen.findByRole('textbox', { name: 'Owner' }),
    );
    await userEvent.click(screen.getByText('Next'));

    for (const [value] of onChange.mock.calls) {
      expect(value).toBe('group:default/growth');
    }
    expect(field()).toHaveValue('Growth team');
  });
});
