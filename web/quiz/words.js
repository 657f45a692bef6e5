/** @import {Pack, Words} from '../types.js' */

/**
 * The element's own texts in one language, and how numbers are written in it. A message is a text with `{names}` to fill in, or one
 * such text for each plural form of `count`.
 */

/**
 * Makes a value on first use. Making a number formatter takes longer than drawing a question, and most screens need none.
 * @template T @param {() => T} make @returns {() => T}
 */
const lazy = (make) => {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
};

/** @type {(pack: Pack) => Words} */
export const wordsOf = (pack) => {
  const language = String(pack.language);
  // Browsers have different default digits for Arabic.
  const locale = `${language}-u-nu-latn`;
  /** @param {Intl.NumberFormatOptions} [options] */
  const format = (options) => lazy(() => new Intl.NumberFormat(locale, options));
  const rules = lazy(() => new Intl.PluralRules(language));
  /** @param {number} count */
  const plural = (count) => (language === 'en' ? (count === 1 ? 'one' : 'other') : rules().select(count));
  const number = format();
  const figures = {
    share: format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    usd: format({ style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
  };
  const tenths = format({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

  const rightToLeft = pack.direction === 'rtl';
  /**
   * Removes the direction marks that some browsers put around signs. In Arabic text they separate a number from its sign.
   * @param {string} shown
   */
  const bare = (shown) => shown.replace(/[\u061c\u200e\u200f]/g, '');

  /** @type {Words['text']} */
  const text = (key, values = {}) => {
    const message = pack[key];
    const template = typeof message === 'string' ? message : message[plural(Number(values.count))] ?? message.other;
    return template.replace(/\{(\w+)\}/g, (_, name) =>
      // All languages write smaller numbers without separators, so they need no formatter.
      typeof values[name] === 'number' && values[name] > 999 ? number().format(values[name]) : String(values[name]),
    );
  };

  return {
    language,
    direction: rightToLeft ? 'rtl' : 'ltr',
    text,
    /** Never says 0 % or 100 %, because no result is that certain. */
    percent(probability) {
      const shown = Math.round(100 * probability);
      const most = Math.min(99, Math.max(1, shown));
      const number = text('number.percent', { number: most });
      return shown === most ? number : text(shown > most ? 'number.over' : 'number.under', { number });
    },
    figure: (value, unit) => bare(figures[unit]().format(value)),
    /** One decimal, never minus zero. The minus sign stays on the left of its number in right-to-left text. */
    decimal(value) {
      const [shown, none, zero] = [value, -0, 0].map((number) => bare(tenths().format(number)));
      return (rightToLeft ? '\u200e' : '') + (shown === none ? zero : shown.replace('-', '−'));
    },
  };
};
