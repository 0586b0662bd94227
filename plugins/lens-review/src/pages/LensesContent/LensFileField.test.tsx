import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { ChosenFile, LensFileField } from './LensFileField';

/** Lets files be read when the test says so, in any order. */
function holdReads() {
  const read = FileReader.prototype.readAsText;
  const held: { finish: () => Promise<void>; fail: () => Promise<void> }[] = [];
  jest
    .spyOn(FileReader.prototype, 'readAsText')
    .mockImplementation(function hold(this: FileReader, file: Blob) {
      held.push({
        finish: () =>
          act(
            () =>
              new Promise<void>(done => {
                this.addEventListener('loadend', () => done());
                read.call(this, file);
              }),
          ),
        fail: () =>
          act(async () => {
            this.dispatchEvent(new ProgressEvent('error'));
          }),
      });
    });
  return held;
}

async function renderField() {
  const onChoose = jest.fn<void, [ChosenFile]>();
  renderPanel(
    <LensFileField
      id="file"
      label="Lens"
      help="A file of yours"
      accept=".json"
      onChoose={onChoose}
    />,
  );
  const input = await screen.findByLabelText<HTMLInputElement>('Lens');
  const choose = (text: string, name: string) =>
    userEvent.upload(input, new File([text], name));
  return { input, onChoose, choose };
}

describe('LensFileField', () => {
  afterEach(() => jest.restoreAllMocks());

  it('takes the file that was chosen last, whichever is read first', async () => {
    const reads = holdReads();
    const { onChoose, choose } = await renderField();
    await choose('first', 'first.json');
    await choose('second', 'second.json');
    await reads[1].finish();
    await reads[0].finish();

    expect(onChoose.mock.calls).toEqual([
      [{ reading: true }],
      [{ reading: true }],
      [{ reading: false, text: 'second' }],
    ]);
  });

  it('says which file could not be read, and keeps none before it', async () => {
    const reads = holdReads();
    const { input, onChoose, choose } = await renderField();
    await choose('first', 'first.json');
    await reads[0].finish();
    expect(onChoose).toHaveBeenLastCalledWith({
      reading: false,
      text: 'first',
    });

    await choose('second', 'second.json');
    expect(onChoose).toHaveBeenLastCalledWith({ reading: true });
    await reads[1].fail();
    expect(input).toHaveAccessibleDescription(
      /^second\.json could not be read/,
    );
    expect(input).toBeInvalid();
    expect(input.files).toHaveLength(0);
    expect(onChoose).toHaveBeenLastCalledWith({ reading: false });

    await choose('third', 'third.json');
    expect(input).toHaveAccessibleDescription('A file of yours');
  });
});
