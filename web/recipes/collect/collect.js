/** Sends the reader's job and the code of their answers, when they press the button; see page.html. Nothing is sent before. */
{
  const job = /** @type {HTMLSelectElement} */ (document.querySelector('#job select'));
  const form = /** @type {HTMLFormElement} */ (document.querySelector('#send'));
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
  const told = /** @type {HTMLElement} */ (form.querySelector('[role="status"]'));
  let code = '';

  // Only the first result: readers who have seen the verdict may change the job, or answers, until they agree with it.
  document.addEventListener(
    'rolefit-result',
    (event) => {
      code = event.code;
      job.disabled = true;
      form.hidden = job.value === '';
    },
    { once: true },
  );

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      const body = new URLSearchParams({ role: job.value, code });
      const { ok, status } = await fetch(form.action, { method: 'POST', credentials: 'omit', body });
      if (!ok) throw new Error(`status ${status}`);
      told.textContent = 'Thank you. Your answers have been stored.';
    } catch {
      button.disabled = false;
      told.textContent = 'Your answers could not be stored. You can try again.';
    }
  });
}
