/** @import {Context, Environment, FirstScreen, Quiz, Score} from '../types.js' */
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, html, LitElement } from 'lit';
import { readQuiz } from '../quiz/quiz.js';
import { allStyles } from '../views/all-styles.js';
import { failure } from '../views/failure.js';
import { firstScreen } from '../views/first-screen.js';
import { welcome } from '../views/introduction.js';
import { question } from '../views/question.js';
import { reasonOf } from '../views/reason.js';
import { root } from '../views/root.js';
import { kShowing } from './attributes.js';
import { CardHeight } from './card-height.js';
import { whenNear } from './chapter-watch.js';
import { Content } from './content.js';
import { Course } from './course.js';
import { ownKeys } from './keys.js';
import { OnePress } from './one-press.js';
import { isUnchanged, OthersChanges } from './others-changes.js';
import { reveal } from './reveal.js';
import { kEnglish } from './speech.js';

/**
 * A quiz that tells the reader which role fits, how sure that is, and why. No answer leaves the page.
 *
 * @element role-fit-quiz
 * @attr {string} quiz - Address of a quiz file, relative to the page, or the name of a quiz that comes with RoleFit; without it, the built-in quiz.
 * @attr {string} lang - Language, such as `es`; without it, the language of the page, or else of the browser.
 * @attr {'quiz'|'compare'|'infographic'} view - `compare` shows how the roles differ, without a quiz; `infographic` shows it as one picture.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, uses the page's colours.
 * @attr {'off'|'session'|'local'} resume - Where a reader's answers are kept: nowhere, the default; until the tab is closed; or until they start again.
 * @attr {'on'|'off'} share - `off` shows no link to a result, and ignores such links.
 * @attr {'auto'|'button'} advance - `auto`, the default, shows the next question after an answer was chosen with mouse, pen or finger; `button` only after "Next".
 * @attr {string} more - Another quiz, as in `quiz`: the result gets a button that shows it in the place of this one.
 * @attr {string} base - The folder with the other files, on a page that has joined `role-fit.js` with other scripts.
 * @slot - Shown until the quiz is there, and when the quiz cannot be shown.
 * @fires {ReadyEvent} rolefit-ready - The quiz is drawn and the engine has accepted it.
 * @fires {StartEvent} rolefit-start - The reader has begun: they answered or skipped the first question.
 * @fires {AnswerEvent} rolefit-answer - The reader moved on from an answer, or changed one on the result: `item` (id), `category` (from 0); one event per box of a group.
 * @fires {ResultEvent} rolefit-result - The reader's own result has been shown, or has changed: `result`, as the engine gave it, and its `code`.
 * @fires {ErrorEvent} rolefit-error - The quiz cannot be shown: `problems`, each with its place in the file if that is known.
 * @csspart card - Every screen.
 * @csspart introduction - The text above the first question, and the screen for readers who come back.
 * @csspart question - The screen of a question.
 * @csspart result - The screen of the result.
 * @csspart infographic - The comparison as one picture.
 * @csspart error - The message when the quiz cannot be shown.
 * @csspart title - The title of the quiz.
 * @csspart prompt - The text of the question.
 * @csspart hint - The line that explains a word of the question.
 * @csspart option - The label of an answer.
 * @csspart picture - Every picture that the quiz's author has added.
 * @csspart progress - The bar above the question.
 * @csspart why - The disclosure under the question.
 * @csspart offer - The button that offers the result before the last question.
 * @csspart button - Every button.
 * @csspart primary - The main button, which moves on.
 * @csspart verdict - The result in words.
 * @csspart method - The link to the page on how this was measured.
 * @csspart roles - The roles with their probabilities.
 * @csspart bar - The bar with one segment for each role.
 * @csspart outcome - What the quiz's author tells a reader of the leading role.
 * @csspart spoke - The answers that spoke most for the first role, and for the second.
 * @csspart stand - The scales of the two traits that decided most.
 * @csspart keep - The buttons to send and keep the result.
 * @csspart change - How the result has changed since the reader edited an answer on it.
 * @csspart pair - The choice of the two roles that are set beside each other, in a quiz with three or more.
 * @csspart pulls - What each answer did.
 * @csspart traits - The scales of the traits.
 * @csspart comparison - The comparison of the roles.
 * @csspart table - Every table.
 * @csspart figure - Each figure in the comparison.
 * @csspart lifecycle - Which role leads at each stage.
 * @csspart paths - What to learn.
 * @csspart outlook - Roles and topics close to the roles of the quiz.
 * @csspart faq - Frequent questions and their answers.
 * @csspart share - The buttons for the link, the image and printing.
 * @csspart friend - Another person's result beside the reader's.
 * @csspart sources - The list of sources.
 * @cssprop [--rolefit-color] - Colour of the text; by default the page's.
 * @cssprop [--rolefit-background] - Colour of the card; by default a tint of the page's.
 * @cssprop [--rolefit-font] - Font; by default the page's.
 * @cssprop [--rolefit-accent] - Colour of the main button and of chosen answers; by default the colour of the text.
 * @cssprop [--rolefit-on-accent] - Colour of the text on the main button; by default black or white, whichever suits the accent.
 * @cssprop [--rolefit-role-1] - Colour of the first role.
 * @cssprop [--rolefit-role-2] - Colour of the second role.
 * @cssprop [--rolefit-role-3] - Colour of the third role.
 * @cssprop [--rolefit-role-4] - Colour of the fourth role.
 * @cssprop [--rolefit-radius=4px] - Corner radius of answers and buttons.
 * @cssprop [--rolefit-padding] - Space inside the card.
 */
export class RoleFitQuiz extends LitElement {
  static styles = allStyles;

  /** Without `lang`, because every element has that property already. */
  static properties = Object.fromEntries(kShowing.filter((name) => name !== 'lang').map((name) => [name, { reflect: true }]));

  /** Must be set before the element is defined. @type {Environment} */
  static environment;

  #content = new Content(this, RoleFitQuiz.environment, {
    opening: () => this.#course.begin(),
    opened: () => this.#course.open(),
    accepted: () => this.#course.linked.follow(),
    waits: /** @returns {boolean} */ () => this.#course.waiting,
  });
  #course = new Course(this, this.#content);
  /** @type {import('./pair.js').Pair | undefined} */
  #pair;
  /** What the reader did on the first screen. Undefined once that is hydrated. @type {FirstScreen | undefined} */
  #first;
  #adopted = allStyles.length;
  /** @type {OthersChanges | undefined} */
  #others;
  /** @type {OnePress | undefined} */
  #onePress;

  constructor() {
    super();
    new CardHeight(this, () => this.#context());
    /** @type {string | undefined} */
    this.quiz = undefined;
    /** @type {string | undefined} */
    this.view = undefined;
    /** @type {string | undefined} */
    this.theme = undefined;
    /** @type {string | undefined} */
    this.resume = undefined;
    /** @type {string | undefined} */
    this.share = undefined;
    /** @type {string | undefined} */
    this.advance = undefined;
    /** @type {string | undefined} */
    this.more = undefined;
  }

  /** The result on the screen, as `rolefit-result` carries it: the reader's own, or one that a link or `show()` has opened. */
  get result() {
    return this.#course.result;
  }

  /** Begins again at the first question. Answers that were kept are forgotten. */
  restart() {
    this.#course.startAgain();
  }

  /**
   * Shows the result of a code, as a link to it does. The reader's own answers wait behind it. Rejects where the quiz cannot be shown, and
   * with a code that is not of this quiz; the error has `problems`, as `rolefit-error` has.
   * @param {string} code The code that `rolefit-result` carries, or a link with one. @returns {Promise<Score>}
   */
  show(code) {
    return this.#course.show(code);
  }

  static get observedAttributes() {
    return [...super.observedAttributes, 'lang'];
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Keeps the first question if `role-fit.js` has shown it, to hydrate it. Otherwise clears the shadow tree. */
  createRenderRoot() {
    const tree = /** @type {ShadowRoot} */ (super.createRenderRoot());
    this.#first = RoleFitQuiz.environment.firstScreenOf(this);
    if (this.#first) this.renderOptions.renderBefore = null;
    else this.#clear(tree);
    ownKeys(tree);
    this.#onePress = new OnePress(tree, this, this.#course);
    this.#others = new OthersChanges(tree);
    return tree;
  }

  /** Removes everything but styles from a tree. @param {ShadowRoot} tree */
  #clear(tree) {
    for (const node of [...tree.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    const marker = new Comment();
    tree.prepend(marker);
    this.renderOptions.renderBefore = marker;
  }

  /** Shows the page's own content if drawing fails. */
  performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.#content.failToDraw(error);
    }
  }

  /** @param {import('lit').PropertyValues} changed */
  update(changed) {
    const draw = () => {
      if (this.#first) this.#hydrate(this.#first);
      super.update(changed);
    };
    this.#others?.drawWithout(draw, () => this.#clear(/** @type {ShadowRoot} */ (this.renderRoot)));
  }

  /** Takes over the nodes that `role-fit.js` has shown, and replays what the reader pressed in the meantime. @param {FirstScreen} first */
  #hydrate(first) {
    this.#first = undefined;
    const { isBuiltIn, original } = this.#content;
    const quiz = /** @type {Quiz} */ (isBuiltIn ? original : readQuiz(RoleFitQuiz.environment.builtIn.asked));
    try {
      if (!isUnchanged(/** @type {ShadowRoot} */ (this.renderRoot), first.original)) throw new Error('Something else on the page has changed the first question.');
      hydrate(firstScreen(quiz, kEnglish), this.renderRoot, this.renderOptions);
    } catch (error) {
      console.warn(error);
      this.#clear(/** @type {ShadowRoot} */ (this.renderRoot));
    }
    this.#course.replay(first);
    this.#onePress?.resume(first);
  }

  render() {
    const { problems, words, quiz, mayRetry } = this.#content;
    const { actions, announcer: { announcement } } = this.#course;
    if (problems.length > 0) return failure(words, reasonOf(words, problems[0]), mayRetry ? actions.retry : undefined);
    const view = quiz && this.#screen();
    return view ? root(words, view(this.#context()), announcement) : html`<slot></slot>`;
  }

  /** The view of the current screen, or undefined if it has not been loaded yet. */
  #screen() {
    const { views, chapters, infographic } = this.#content;
    const { state } = this.#course;
    if (this.view === 'compare') return views && chapters.views?.compare;
    if (this.view === 'infographic') return views && chapters.views && infographic?.infographic;
    if (state.screen === 'result') return views?.result;
    if (!state.asked[state.at]) return undefined;
    return state.screen === 'intro' ? welcome : question;
  }

  /** @returns {Context} */
  #context() {
    const { base, words, populations, untold, chapters: { views: chapters, late } } = this.#content;
    const { state, round, actions, offer, score, before, order, shared, friend, unshared, link, announcer: { said }, waiting, unanswered } = this.#course;
    const quiz = /** @type {Quiz} */ (this.#content.quiz);
    return {
      ...{ quiz, base, words, populations, chapters, untold, late },
      ...{ state, round, offer, score, before, order, shared, unshared, link, said, waiting, unanswered },
      ...{ on: actions, sharing: this.share !== 'off', friend: friend.score, unfriended: friend.problem },
      more: this.more === this.quiz ? undefined : this.more,
      infographic: async () => chapters?.bringInfographic(RoleFitQuiz.environment, words, actions.say),
      pair: (this.#pair ??= chapters && new chapters.Pair(this, this.#content))?.of(this.#course),
    };
  }

  updated() {
    this.#onePress?.see();
    this.#dress();
    if (!this.#content.chapters.completing) whenNear(this.renderRoot, this.#course.actions.complete);
    this.#moveFocus();
  }

  /** Adds the styles that came with the loaded views. */
  #dress() {
    const { views, chapters, infographic } = this.#content;
    const sheets = [...allStyles, ...[views, chapters.views, infographic].flatMap((loaded) => loaded?.styles ?? [])];
    if (sheets.length === this.#adopted) return;
    this.#adopted = sheets.length;
    adoptStyles(/** @type {ShadowRoot} */ (this.renderRoot), sheets);
  }

  #moveFocus() {
    const { focus } = this.#course;
    this.#course.focus = undefined;
    const target = /** @type {HTMLElement | null} */ (focus && this.renderRoot.querySelector(focus === 'answer' ? 'input' : '[data-focus]'));
    // In this order, because Firefox cannot focus a legend that has not been laid out, and scrolling lays it out.
    if (target) reveal(target, this);
    target?.focus({ preventScroll: true });
  }
}
