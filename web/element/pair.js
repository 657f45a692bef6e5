/** @import {Answers, Context, Quiz, Score} from '../types.js' */
/** @import {Content} from './content.js' */
/** @import {Course} from './course.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { byPull } from '../quiz/quiz.js';
import { firstTwo } from '../quiz/verdict.js';
import { Assessor } from './assessor.js';

/** What the engine was asked for: the result, the roles, and its answer once it has come.
 * @typedef {{score: Score, roles: readonly number[], pulls?: Score['pulls']}} Asked */

/**
 * The two roles that the chapters set beside each other, in a quiz with three or more: the first two of the result, or without a result
 * those of the file, until the reader chooses others. A choice holds until the reader leaves the result. This is in the script of the
 * chapters, because they alone show it.
 */
export class Pair {
  #host;
  #content;
  #assessor;
  /** The quiz for which the rest of this was chosen; undefined where no roles are set beside each other. @type {Quiz | undefined} */
  #quiz;
  /** Their indices in the quiz. @type {readonly number[]} */
  #roles = [];
  #isChosen = false;
  #all = false;
  /** What each answer did between the two. @type {Asked | undefined} */
  #asked;
  /** The answered items as they were ordered when the roles were chosen. @type {string[] | undefined} */
  #order;

  /** @param {RoleFitQuiz} host @param {Content} content */
  constructor(host, content) {
    this.#host = host;
    this.#content = content;
    this.#assessor = new Assessor(content);
  }

  /** What the views show of it. @param {Course} course @returns {Context['pair']} */
  of({ state, score, order }) {
    const compared = this.#host.view === 'compare';
    const quiz = state.screen === 'result' || compared ? this.#content.original : undefined;
    if (quiz !== this.#quiz) {
      this.#quiz = quiz;
      this.#roles = [];
      this.#isChosen = this.#all = false;
    }
    if (!quiz || quiz.roles.length < 3) return undefined;
    if (!this.#isChosen) this.#follow(compared || !score ? [0, 1] : firstTwo(quiz, score));
    const pulls = score && this.#pulls(quiz, score, state.answers);
    if (this.#isChosen && pulls) this.#order ??= byPull({ pulls });
    return {
      roles: this.#roles,
      pulls: pulls ?? {},
      order: this.#isChosen ? (this.#order ?? order) : order,
      all: this.#all,
      choose: (place, role) => {
        this.#roles = this.#roles.map((one, at) => (at === place ? role : one));
        this.#isChosen = true;
        this.#order = undefined;
        this.#host.requestUpdate();
      },
      showAll: (all) => {
        this.#all = all;
        this.#host.requestUpdate();
      },
    };
  }

  /** Shows the first two. The same two keep their sides while the reader tries answers. @param {readonly number[]} first */
  #follow(first) {
    if (!first.every((role) => this.#roles.includes(role))) this.#roles = first;
  }

  /** What each answer did between the two; undefined while the engine restarts. @param {Quiz} quiz @param {Score} score @param {Answers} answers */
  #pulls({ roles: all }, score, answers) {
    const roles = this.#roles;
    const [a, b] = roles;
    if (all[a].id === score.leader && all[b].id === score.runnerUp) return score.pulls;
    if (this.#asked?.score === score && this.#asked.roles === roles) return this.#asked.pulls;
    /** @type {Asked} */
    const asked = { score, roles };
    this.#asked = asked;
    let isLate = false;
    this.#assessor.attempt(() => {
      asked.pulls = this.#assessor.pulls(answers, a, b);
      if (isLate) this.#host.requestUpdate();
    });
    isLate = true;
    return asked.pulls;
  }
}
