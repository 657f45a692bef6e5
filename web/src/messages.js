/** @import {Pack, Words} from '../types.js' */

/**
 * Every word that the element says by itself, and its way to write numbers. A message is a text with `{names}` to fill
 * in, or one text per plural form of `count`.
 */

/** The languages that there is a file for; English is built in. */
export const kLanguages = ['en', 'es', 'de', 'fr', 'pt', 'hi', 'zh', 'ja', 'ar'];

/** The first of `wanted` that we speak, else English. @type {(wanted: (string | null | undefined)[]) => string} */
export const languageFor = (wanted) => {
  const tags = wanted.map((tag) => (tag ?? '').split('-')[0].toLowerCase());
  return tags.find((tag) => kLanguages.includes(tag)) ?? 'en';
};

/** @type {(pack: Pack) => Words} */
export const wordsOf = (pack) => {
  const language = String(pack.language);
  // Browsers differ in the digits that they take for Arabic by themselves.
  const locale = `${language}-u-nu-latn`;
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(locale);
  const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const figures = {
    share: new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    usd: new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
  };
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  /** @type {Words['text']} */
  const text = (key, values = {}) => {
    const message = pack[key];
    const template = typeof message === 'string' ? message : message[plural.select(Number(values.count))] ?? message.other;
    return template.replace(/\{(\w+)\}/g, (_, name) =>
      typeof values[name] === 'number' ? number.format(values[name]) : String(values[name]),
    );
  };

  return {
    language,
    direction: pack.direction === 'rtl' ? 'rtl' : 'ltr',
    text,
    /** Never the certainty that a rounded 0 or 100 would claim. */
    percent(probability) {
      const shown = whole.format(probability);
      if (shown === whole.format(1)) return text('number.over', { number: whole.format(0.99) });
      if (shown === whole.format(0)) return text('number.under', { number: whole.format(0.01) });
      return shown;
    },
    figure: (value, unit) => figures[unit].format(value),
    /** One decimal, with a real minus sign and no minus zero. */
    decimal(value) {
      const shown = tenths.format(value);
      return shown === tenths.format(-0) ? tenths.format(0) : shown.replace('-', '−');
    },
  };
};
