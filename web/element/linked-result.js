/** @import {Found} from '../quiz/find-result.js' */
/** @import {Answers} from '../types.js' */
/** @import {Assessor} from './assessor.js' */
/** @import {Content} from './content.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */

/** Links to results: follows the one in the page's address, also when it changes, and makes the one to the reader's own. */
export class LinkedResult {
  #host;
  #content;
  #assessor;
  #visit;

  /** @param {RoleFitQuiz} host @param {Content} content @param {Assessor} assessor @param {() => void} visit Shows the result in the address. */
  constructor(host, content, assessor, visit) {
    this.#host = host;
    this.#content = content;
    this.#assessor = assessor;
    this.#visit = visit;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.follow);
  }

  /** Opens the result in the page's address, once there is an engine. */
  follow = () => {
    if (this.#content.engine) this.#assessor.attempt(this.#visit);
  };

  /** The result in the page's address, if it is for this quiz. @returns {Found | undefined} */
  get found() {
    return this.#host.share === 'off' || this.#content.isAlone ? undefined : this.#assessor.resultIn(location.href);
  }

  /** The address that opens the result of some answers; undefined where there is none. @param {Answers} answers */
  to(answers) {
    return this.#content.engine && this.#host.share !== 'off' ? this.#assessor.link(location.href, answers) : undefined;
  }
}
