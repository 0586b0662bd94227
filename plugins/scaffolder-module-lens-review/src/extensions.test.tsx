import {
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import {
  LensReviewArnListFieldExtension,
  LensReviewLensPickerFieldExtension,
  LensReviewNewNameFieldExtension,
  LensReviewPracticePickerFieldExtension,
} from '.';

/** Draws what the scaffolder's page of the first frontend system makes of its children. */
const Fields = () => {
  const fields = useCustomFieldExtensions(
    <ScaffolderFieldExtensions>
      <LensReviewLensPickerFieldExtension />
      <LensReviewPracticePickerFieldExtension />
      <LensReviewArnListFieldExtension />
      <LensReviewNewNameFieldExtension />
    </ScaffolderFieldExtensions>,
  );
  return <p>{fields.map(({ name }) => name).join(', ')}</p>;
};

it('has the fields for the first frontend system, too', async () => {
  await renderInTestApp(<Fields />);
  expect(
    screen.getByText(
      'LensReviewLensPicker, LensReviewPracticePicker, LensReviewArnList, LensReviewNewName',
    ),
  ).toBeInTheDocument();
});
