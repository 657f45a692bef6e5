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

/** Made when it is first asked for: the browser's formatters take longer than a question to draw, and what all screens write does
 * without them.
 * @template T @param {() => T} make @returns {() => T} */
const late = (make) => {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
};

/** @type {(pack: Pack) => Words} */
export const wordsOf = (pack) => {
  const language = String(pack.language);
  // Browsers differ in the digits that they take for Arabic by themselves.
  const locale = `${language}-u-nu-latn`;
  /** @param {Intl.NumberFormatOptions} [options] */
  const format = (options) => late(() => new Intl.NumberFormat(locale, options));
  const rules = late(() => new Intl.PluralRules(language));
  /** @param {number} count */
  const plural = (count) => (language === 'en' ? (count === 1 ? 'one' : 'other') : rules().select(count));
  const number = format();
  const figures = {
    share: format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    usd: format({ style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
  };
  const tenths = format({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

  const rightToLeft = pack.direction === 'rtl';
  /** Without the marks that some browsers put around signs: among Arabic words they tear a number from its sign. @param {string} shown */
  const bare = (shown) => shown.replace(/[\u061c\u200e\u200f]/g, '');

  /** @type {Words['text']} */
  const text = (key, values = {}) => {
    const message = pack[key];
    const template = typeof message === 'string' ? message : message[plural(Number(values.count))] ?? message.other;
    return template.replace(/\{(\w+)\}/g, (_, name) =>
      // Up to here all languages write them as they are, and the first formatter of a page takes its time.
      typeof values[name] === 'number' && values[name] > 999 ? number().format(values[name]) : String(values[name]),
    );
  };

  return {
    language,
    direction: rightToLeft ? 'rtl' : 'ltr',
    text,
    /** Never the certainty that a rounded 0 or 100 would claim. */
    percent(probability) {
      const shown = Math.round(100 * probability);
      const most = Math.min(99, Math.max(1, shown));
      const number = text('number.percent', { number: most });
      return shown === most ? number : text(shown > most ? 'number.over' : 'number.under', { number });
    },
    figure: (value, unit) => bare(figures[unit]().format(value)),
    /** One decimal, with no minus zero, and a real minus sign that stays on the left among words from the right. */
    decimal(value) {
      const [shown, none, zero] = [value, -0, 0].map((number) => bare(tenths().format(number)));
      return (rightToLeft ? '\u200e' : '') + (shown === none ? zero : shown.replace('-', '−'));
    },
  };
};
