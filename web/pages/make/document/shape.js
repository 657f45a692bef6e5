/** Whether the fields of the page can show a document. What is wrong with its contents, the engine says. */

/** @typedef {(value: unknown) => boolean} Shape */

/** @type {Shape} */
const isText = (value) => typeof value === 'string';
/** @type {Shape} */
const isNumber = (value) => typeof value === 'number';
/** @type {Shape} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @type {(entry: Shape) => Shape} */
const listOf = (entry) => (value) => Array.isArray(value) && value.every(entry);
/** @type {(entry: Shape) => Shape} */
const mapOf = (entry) => (value) => isObject(value) && Object.values(/** @type {object} */ (value)).every(entry);
/** Keys that are missing are allowed; others than these are not looked at. @type {(keys: Record<string, Shape>, needed?: string[]) => Shape} */
const objectOf = (keys, needed = []) => (value) => {
  if (!isObject(value)) return false;
  const given = /** @type {Record<string, unknown>} */ (value);
  return needed.every((key) => key in given) && Object.entries(keys).every(([key, shape]) => !(key in given) || shape(given[key]));
};

const picture = objectOf({ src: isText, alt: isText, width: isNumber, height: isNumber });
const row = { cells: mapOf(isText), trait: isText };

/** @type {Shape} */
export const isQuiz = objectOf(
  {
    id: isText, title: isText, intro: isText, language: isText, licence: isText, date: isText, minimum: isNumber, sure: isNumber,
    sources: listOf(objectOf({ id: isText, title: isText, url: isText }, ['id'])),
    traits: listOf(objectOf({ id: isText, name: isText, low: isText, high: isText }, ['id'])),
    roles: listOf(objectOf({
      id: isText, name: isText, summary: isText, text: isText, image: picture, link: objectOf({ url: isText, text: isText }), mean: listOf(isNumber), sd: listOf(isNumber),
    }, ['id'])),
    items: listOf(objectOf({
      id: isText, prompt: isText, categories: listOf(isText), hint: isText, why: isText, trait: isText, slope: isNumber, group: isText,
      intercepts: listOf(isNumber), scores: listOf(isNumber), images: listOf(picture), shares: mapOf(listOf(isNumber)), shift: mapOf(isNumber),
    }, ['id'])),
    groups: listOf(objectOf({ id: isText, prompt: isText }, ['id'])),
    comparison: listOf(objectOf({ ...row, section: isText, aspect: isText, figures: listOf(objectOf({ values: isObject })) })),
    lifecycle: listOf(objectOf(row)),
    paths: listOf(objectOf({ from: isText, to: isText, steps: listOf(isObject) })),
    faq: listOf(objectOf({ question: isText, answer: isText })),
  },
  ['roles', 'items'],
);
