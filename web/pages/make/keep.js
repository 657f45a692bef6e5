/**
 * Keeps quizzes in the browser. This is the only place that knows where: in localStorage, because it is written at once, also when the tab is
 * being closed. sessionStorage says which quiz a tab has open. Storage may be full, switched off or forbidden.
 */

/** @typedef {'kept' | 'full' | 'forbidden'} Keeping */
/** `taken`: whether the author has downloaded it as it is. @typedef {{text: string, title: string, taken: boolean, changed: number}} Kept */
/** @typedef {ReturnType<typeof openKeep>} Keep */

const kPrefix = 'rolefit-make:';
const kOpen = 'rolefit-make-open';
const kLanguage = 'rolefit-make-language';

/** What storage gives, or undefined where it is forbidden. @template T @param {() => T} ask */
const tried = (ask) => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};

/** @param {string | null | undefined} text @returns {Kept | undefined} */
const read = (text) => tried(() => JSON.parse(text ?? ''));

/** @param {Window} window */
export const openKeep = (window) => {
  const local = tried(() => window.localStorage);
  const session = tried(() => window.sessionStorage);

  return {
    /** The kept quizzes, the one that was changed last first. */
    list: () =>
      Object.keys(local ?? {})
        .filter((key) => key.startsWith(kPrefix))
        .flatMap((key) => {
          const kept = read(local?.getItem(key));
          return kept ? [{ id: key.slice(kPrefix.length), title: kept.title, changed: kept.changed }] : [];
        })
        .sort((a, b) => b.changed - a.changed),

    /** @param {string} id */
    read: (id) => read(tried(() => local?.getItem(kPrefix + id))),

    /** @param {string} id @param {Omit<Kept, 'changed'>} quiz @returns {Keeping} */
    save(id, quiz) {
      if (!local) return 'forbidden';
      const there = read(tried(() => local.getItem(kPrefix + id)));
      if (there?.text === quiz.text && there.taken === quiz.taken) return 'kept';
      try {
        local.setItem(kPrefix + id, JSON.stringify({ ...quiz, changed: there?.text === quiz.text ? there.changed : Date.now() }));
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden';
      }
    },

    /** @param {string} id */
    forget: (id) => tried(() => local?.removeItem(kPrefix + id)),

    freshId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,

    /** The quiz that this tab had open before it was loaded again. */
    remembered: () => tried(() => session?.getItem(kOpen)) ?? undefined,
    /** @param {string | undefined} id */
    remember: (id) => tried(() => (id === undefined ? session?.removeItem(kOpen) : session?.setItem(kOpen, id))),

    /** Calls `changed` when another tab has changed a quiz, or removed it. @param {(id: string, text: string | undefined) => void} changed */
    onChange: (changed) =>
      window.addEventListener('storage', ({ key, newValue }) => {
        if (key?.startsWith(kPrefix)) changed(key.slice(kPrefix.length), read(newValue)?.text);
      }),

    language: () => tried(() => local?.getItem(kLanguage)) ?? undefined,
    /** @param {string} language */
    setLanguage: (language) => tried(() => local?.setItem(kLanguage, language)),
  };
};
