/** What people do on WordPress's screens, each as themselves. */

/**
 * Logs in, in a window of its own. The password of each user is their name.
 * @param {import('playwright-core').Browser} browser @param {string} address @param {string} role
 */
export const logIn = async (browser, address, role) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(30_000);
  await page.goto(`${address}wp-login.php`);
  await page.locator('#user_login').fill(role);
  await page.locator('#user_pass').fill(role);
  await page.locator('#wp-submit').click();
  await page.locator('#wpadminbar').waitFor();
  return page;
};

/** @param {import('playwright-core').Page} page @param {string} address @param {string} file The zip file. */
export const installPlugin = async (page, address, file) => {
  await page.goto(`${address}wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(file);
  await page.locator('#install-plugin-submit').click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.getByText('Plugin activated.').waitFor();
};

/** @param {import('playwright-core').Page} page @param {string} address */
export const deletePlugin = async (page, address) => {
  await page.goto(`${address}wp-admin/plugins.php`);
  await page.getByRole('link', { name: 'Deactivate RoleFit' }).click();
  await page.getByText('Plugin deactivated.').waitFor();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('link', { name: 'Delete RoleFit' }).click();
  await page.getByText('RoleFit was successfully deleted').waitFor();
};

/**
 * Writes an article with a quiz in the block editor. `choose` sets what the quiz is to be. Returns the block.
 * @param {import('playwright-core').Page} page @param {string} address
 * @param {(settings: import('playwright-core').Locator) => Promise<void>} choose
 */
export const writeArticle = async (page, address, choose) => {
  await page.goto(`${address}wp-admin/post-new.php`);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('textbox', { name: 'Add title' }).fill('An article');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Above.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/rolefit');
  await page.getByRole('option', { name: 'RoleFit quiz' }).waitFor();
  await page.keyboard.press('Enter');
  const block = page.locator('[data-type="role-fit/quiz"]');
  await block.waitFor();
  await choose(page.getByRole('region', { name: 'Editor settings' }));
  await block.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Below.');
  return block;
};

/** Publishes the article on the screen. Returns its address. @param {import('playwright-core').Page} page */
export const publish = async (page) => {
  await page.getByRole('region', { name: 'Editor top bar' }).getByRole('button', { name: 'Publish' }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  await panel.getByText('is now live').waitFor();
  return panel.getByLabel('Post address').inputValue();
};
