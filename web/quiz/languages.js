/** The languages that `data/messages` has a file for. English is built in. The others are loaded when needed. */
export const kLanguages = ['en', 'es', 'de', 'fr', 'pt', 'hi', 'zh', 'ja', 'ar'];

/**
 * The first of the `wanted` language tags that RoleFit has a translation for, or English.
 * @type {(wanted: (string | null | undefined)[]) => string}
 */
export const languageFor = (wanted) => {
  const languages = wanted.map((tag) => (tag ?? '').split('-')[0].toLowerCase());
  return languages.find((language) => kLanguages.includes(language)) ?? 'en';
};
