/** @import {ComparisonRow, Context, Figure, Kind, Quiz, Row, Source, Unit} from '../types.js' */

/**
 * What the infographic and the table below it show. Not all of a comparison fits into a picture, so it is chosen by these rules:
 *
 * - Of the sections of the comparison, the two with most shares are shown as bars, and the one with most figures on pay as dots. Before
 *   them stands the first section that is in words only. A quiz without shares shows its first three sections in words.
 * - A section has at most 3 rows in words, and at most 8 figures of each kind. With many roles there are fewer: at most 24 texts, or
 *   values of a kind, in a section.
 * - A figure needs values for more than half of the roles.
 * - A row gives its first figure before any row gives its second. Rows on a trait that the quiz measures come before others.
 * - Of the stages, those are shown that a role leads; if there are none, the first in words. With more than three roles, the picture
 *   only gives what the leading role does there.
 *
 * What has been chosen stands in the order of the quiz's file.
 */

const kWordRows = 3;
const kWordSections = 3;
const kShareSections = 2;
const kStages = 8;
/** The most figures of a kind in a section, and the most texts, or values of a kind, for all roles together. */
const kFigures = 8;
const kValues = 24;

/** @typedef {{value: number, low?: number, high?: number}} Value */
/** A row with a text for each role. `leads`: the index of the role that leads. @typedef {{label: string, cells: (string | undefined)[], leads?: number}} WordsRow */
/** A row with a value for each role. @typedef {{label: string, values: (Value | undefined)[]}} FiguresRow */
/** @typedef {{kind: Kind, rows: FiguresRow[]}} Group */
/** @typedef {{form: 'words' | 'stages', heading: string, rows: WordsRow[]} | {form: 'shares' | 'pay', heading: string, unit: Unit, groups: Group[]}} Part */
/** @typedef {{title: string, kicker: string, note: string, roles: {name: string, summary?: string}[], parts: Part[], sources: string[]}} Contents */

/** @type {Kind[]} */
const kKinds = ['practitioners', 'adverts', 'pay'];

/** @param {Context} context @returns {Contents} */
export const contentsOf = ({ quiz, words: { text } }) => {
  /** The ids of the sources of what is shown. @type {Set<string>} */
  const evidence = new Set();
  const sections = sectionsOf(quiz.comparison ?? [], text('result.comparison'));
  const shares = mostFigures(sections, quiz, 'share', kShareSections);
  const pay = mostFigures(sections, quiz, 'usd', 1);
  const inWords = sections.filter(({ rows }) => !rows.some(({ figures }) => figures?.length) && wordsIn(rows).length > 0);
  const parts = [
    ...(shares.length > 0 ? inWords.slice(0, 1) : sections.filter((section) => !pay.includes(section)).slice(0, kWordSections)).map((section) => wordsPart(section, quiz, evidence)),
    ...shares.map((section) => figuresPart(section, quiz, 'share', evidence)),
    ...stagesPart(quiz, text('result.lifecycle'), evidence),
    ...pay.map((section) => figuresPart(section, quiz, 'usd', evidence)),
  ].filter((part) => ('rows' in part ? part.rows : part.groups).length > 0);
  return {
    title: quiz.title,
    kicker: text('result.comparison'),
    note: shares.length > 0 ? text('result.comparison.text') : '',
    roles: quiz.roles,
    parts,
    sources: (quiz.sources ?? []).filter(({ id }) => evidence.has(id)).map(sourceName),
  };
};

/** @typedef {{heading: string, rows: ComparisonRow[]}} Section */

/** @param {ComparisonRow[]} rows @param {string} otherwise The heading of rows without a section. @returns {Section[]} */
const sectionsOf = (rows, otherwise) => {
  const names = [...new Set(rows.map(({ section }) => section))];
  return names.map((name) => ({ heading: name ?? otherwise, rows: rows.filter(({ section }) => section === name) }));
};

/** @param {Figure} figure @param {Quiz} quiz @param {Unit} wanted */
const isUsable = ({ unit = 'share', values = {} }, { roles }, wanted) =>
  unit === wanted && 2 * roles.filter(({ id }) => values[id]).length > roles.length;

/** The sections with most usable figures, in their order. @param {Section[]} sections @param {Quiz} quiz @param {Unit} unit @param {number} limit */
const mostFigures = (sections, quiz, unit, limit) => {
  /** @param {Section} section */
  const count = ({ rows }) => rows.flatMap(({ figures = [] }) => figures).filter((figure) => isUsable(figure, quiz, unit)).length;
  const best = sections.filter((section) => count(section) > 0).sort((a, b) => count(b) - count(a)).slice(0, limit);
  return sections.filter((section) => best.includes(section));
};

/** The most rows of a section: fewer if there are many roles. @param {number} limit @param {Quiz} quiz */
const most = (limit, { roles }) => Math.max(1, Math.min(limit, Math.floor(kValues / roles.length)));

/** @param {ComparisonRow[]} rows */
const wordsIn = (rows) => rows.filter(({ cells }) => cells && Object.keys(cells).length > 0);

/** @param {Section} section @param {Quiz} quiz @param {Set<string>} evidence @returns {Part} */
const wordsPart = ({ heading, rows }, quiz, evidence) => ({
  form: 'words',
  heading,
  rows: wordsIn(rows).slice(0, most(kWordRows, quiz)).map((row) => ({ label: row.aspect, cells: cellsOf(row, quiz, evidence) })),
});

/** @param {Row} row @param {Quiz} quiz @param {Set<string>} evidence */
const cellsOf = ({ cells = {}, evidence: own = [] }, { roles }, evidence) => {
  for (const id of own) evidence.add(id);
  return roles.map(({ id }) => /** @type {string | undefined} */ (cells[id]));
};

/** @param {Section} section @param {Quiz} quiz @param {Unit} unit @param {Set<string>} evidence @returns {Part} */
const figuresPart = ({ heading, rows }, quiz, unit, evidence) => {
  const { roles } = quiz;
  const groups = kKinds.map((kind) => ({
    kind,
    rows: chosen(rows, (figure) => figure.kind === kind && isUsable(figure, quiz, unit), most(kFigures, quiz)).map(({ what, values = {}, evidence: own = [] }) => {
      for (const id of own) evidence.add(id);
      return { label: what, values: roles.map(({ id }) => values[id]) };
    }),
  }));
  return { form: unit === 'usd' ? 'pay' : 'shares', heading, unit, groups: groups.filter((group) => group.rows.length > 0) };
};

/** At most `limit` of the wanted figures of some rows. @param {ComparisonRow[]} rows @param {(figure: Figure) => boolean} isWanted @param {number} limit */
const chosen = (rows, isWanted, limit) => {
  const lists = rows.map(({ trait, figures = [] }) => ({ trait, figures: figures.filter(isWanted) }));
  const ranked = lists
    .flatMap(({ trait, figures }) => figures.map((figure, round) => ({ figure, round, rank: trait ? 0 : 1 })))
    .sort((a, b) => a.round - b.round || a.rank - b.rank)
    .slice(0, limit)
    .map(({ figure }) => figure);
  return lists.flatMap(({ figures }) => figures.filter((figure) => ranked.includes(figure)));
};

/** @param {Quiz} quiz @param {string} heading @param {Set<string>} evidence @returns {Part[]} */
const stagesPart = (quiz, heading, evidence) => {
  const { lifecycle = [], roles } = quiz;
  const rows = lifecycle.map((stage) => ({ stage, leads: roles.findIndex(({ id }) => id === stage.leads) }));
  const led = rows.filter(({ leads }) => leads >= 0);
  /** @param {typeof rows} shown */
  const shown = (shown) => shown.map(({ stage, leads }) => ({ label: stage.stage, cells: cellsOf(stage, quiz, evidence), leads: leads < 0 ? undefined : leads }));
  return led.length > 0
    ? [{ form: 'stages', heading, rows: shown(led.slice(0, kStages)) }]
    : [{ form: 'words', heading, rows: shown(rows.slice(0, kWordRows)) }];
};

/** @param {Source} source */
const sourceName = ({ title, author, site, date }) => [title, author, site === author ? '' : site, date?.replace('/', '–')].filter(Boolean).join(', ');
