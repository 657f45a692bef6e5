/** The languages that `data/messages` has a file for. English is built in. The others are loaded when needed. */
export const kLanguages = ['en', 'es', 'de', 'fr', 'pt', 'hi', 'zh', 'ja', 'ar'];

/**
 * The first of the `wanted` language tags that RoleFit speaks, or English. A tag may be written as other systems write it: `de_DE`,
 * `pt_BR.UTF-8`.
 * @type {(wanted: (string | null | undefined)[]) => string}
 */
export const languageFor = (wanted) => {
  const languages = wanted.map((tag) => (tag ?? '').trim().split(/[^a-z]/i)[0].toLowerCase());
  return languages.find((language) => kLanguages.includes(language)) ?? 'en';
};
