/** @import {Words} from '../types.js' */
import en from '../../data/messages/en.json';

/**
 * Every word that the element says by itself, and its way to write numbers. A message is a text with `{names}` to fill
 * in, or one text per plural form of `count`. Keys with a $ are about the file.
 * @typedef {Record<string, string | Record<string, string>>} Pack
 */

/** @type {Record<string, Pack>} */
const kPacks = { en };

/** The words for the first of `languages` that there is a pack for. @type {(languages: (string | null | undefined)[]) => Words} */
export const wordsFor = (languages) => {
  const wanted = languages.map((language) => (language ?? '').split('-')[0].toLowerCase());
  return wordsOf(kPacks[wanted.find((language) => language in kPacks) ?? 'en']);
};

/** @type {(pack: Pack) => Words} */
const wordsOf = (pack) => {
  const language = String(pack.language);
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const whole = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const figures = {
    share: new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    usd: new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
  };
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

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
