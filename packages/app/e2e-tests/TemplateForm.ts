import { expect, Page } from '@playwright/test';

/** The form of a template, by the labels that people see. */
export class TemplateForm {
  constructor(private readonly page: Page) {}

  async fill(label: string, text: string) {
    await this.page
      .getByRole('textbox', { name: label, exact: true })
      .fill(text);
  }

  async count(label: RegExp, number: number) {
    await this.page
      .getByRole('spinbutton', { name: label })
      .fill(String(number));
  }

  async pick(label: string, option: string) {
    await this.fill(label, option);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  async choose(label: RegExp, option: string | RegExp) {
    await this.page.getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  async next() {
    await this.page.getByRole('button', { name: 'Next' }).click();
  }

  async says(text: string) {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }
}
