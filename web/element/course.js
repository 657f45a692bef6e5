/** @import {Actions, Answers, Asked, Context, FirstScreen, Offer, Score, State} from '../types.js' */
/** @import {Content} from './content.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { kLong, patiently } from '../loading/patience.js';
import { RoleFitError } from '../quiz/error.js';
import { askedOf, byPull } from '../quiz/quiz.js';
import * as states from '../quiz/state.js';
import { Announcer } from './announcer.js';
import { Assessor, refusal } from './assessor.js';
import { Friend } from './friend.js';
import { forget, keep, recall } from './kept.js';
import { LinkedResult } from './linked-result.js';
import { ready } from './ready.js';
import { Reports } from './reports.js';

/** What the reader does: answers, goes on and back, takes the result, changes it, shares it, and comes back to it another day. */
export class Course {
  state = states.begin();
  /** The reader has gone on, and the engine is on its way. */
  waiting = false;
  /** The reader wanted to go on without an answer. */
  unanswered = false;
  /** @type {Offer} */
  offer = null;
  /** @type {Score | undefined} */
  score;
  /** The result before the reader changed answers on it. @type {Score | undefined} */
  before;
  /** Answered items, those whose pull was largest first, as it was when the reader came to the result. @type {string[]} */
  order = [];
  /** How often the reader has begun again. */
  round = 0;
  friend = new Friend();
  /** @type {Context['unshared']} */
  unshared;
  /** Where the focus goes when the next screen is drawn. @type {'heading' | 'answer' | undefined} */
  focus;

  #host;
  #content;
  #assessor;
  #reports;
  /** The reader's own, while a result that they were sent is on the screen. @type {State | undefined} */
  #own;
  /** The reader had come to the result before they left the page. */
  #finished = false;

  /** @param {RoleFitQuiz} host @param {Content} content */
  constructor(host, content) {
    this.#host = host;
    this.#content = content;
    this.announcer = new Announcer(host, content);
    this.#assessor = new Assessor(content);
    this.#reports = new Reports(host, (answers) => this.#assessor.code(answers));
    this.linked = new LinkedResult(host, content, this.#assessor, () => this.#visit());
  }

  /** Whether the result on the screen is somebody else's. */
  get shared() {
    return this.#own !== undefined;
  }

  /** The result on the screen, if there is one. */
  get result() {
    return this.state.screen === 'result' ? this.score : undefined;
  }

  /** The address that opens the result on the screen; undefined where there is none. */
  get link() {
    return this.result && this.linked.to(this.state.answers);
  }

  /** Forgets what the reader did in another quiz. */
  begin() {
    this.state = states.begin(askedOf(this.#content.original)[0]);
    this.#own = undefined;
    this.#finished = this.waiting = this.unanswered = false;
    this.offer = null;
    this.score = this.before = this.unshared = this.friend.problem = undefined;
    this.#reports.reset();
    this.announcer.clear();
  }

  /** Begins a quiz that has been read, or takes up where the reader left it. */
  open() {
    const { original } = this.#content;
    if (!original) return;
    const state = recall(this.#host.resume, original);
    this.state = state ? states.returned(state) : states.begin(askedOf(original)[0]);
    this.#finished = state?.screen === 'result';
    this.#reports.reset({ started: state !== undefined });
    // Shows no question that would have to give way to the result in the address.
    this.waiting = this.linked.found !== undefined;
    if (this.waiting) this.state = { ...this.state, screen: 'intro' };
  }

  /** Does what the reader pressed on the first screen before the element was there. @param {FirstScreen} first */
  replay({ presses, begun, waiting }) {
    if (presses.length === 0 || !this.#content.isBuiltIn || this.#content.isAlone || this.linked.found !== undefined) return;
    // An answer on the first screen has been kept, as if the reader had come back to it.
    this.begin();
    this.#reports.reset({ started: begun });
    for (const press of presses) {
      if (press.action === 'choose') this.actions.choose(press.item, press.category);
      else this.actions[press.action]();
    }
    if (waiting && !this.unanswered) this.#tellToWait();
  }

  /** Begins again without answers, whatever is on the screen. */
  startAgain() {
    this.#own = undefined;
    this.actions.restart();
  }

  /** Shows the result of a code or a link, as a link in the page's address does. @param {string} code @returns {Promise<Score>} */
  async show(code) {
    await ready(this.#host, this.#content);
    const read = await this.#assessor.attempt(() => this.#assessor.readAny(code));
    if (typeof read === 'string') throw refusal(read);
    if (read) await this.#assessor.attempt(() => this.#showOthers(read));
    if (!read || !this.result) throw new RoleFitError(this.#content.problems);
    return this.result;
  }

  #visit() {
    const { found } = this.linked;
    this.waiting = false;
    if (found === undefined) return;
    const read = this.#assessor.read(found);
    if (typeof read === 'string') this.#stayWith(this.#own ?? this.state, read === 'other' ? 'other' : 'damaged');
    else this.#showOthers(read);
  }

  /** Shows the result of somebody else's answers. @param {Answers} answers */
  #showOthers(answers) {
    const own = this.#own ?? this.state;
    const score = this.#assessor.score(answers);
    this.begin();
    this.#own = own;
    this.score = score;
    this.#move(states.shown(answers));
  }

  /** Tells that the link is of no use, and leaves the reader where they were. @param {State} own @param {'damaged' | 'other'} why */
  #stayWith(own, why) {
    const finished = this.#finished || own.screen === 'result';
    this.#own = undefined;
    const returned = states.returned(own);
    if (this.state.screen === 'intro') this.state = returned;
    else this.#move(returned);
    this.#finished = finished;
    this.unshared = why;
    this.#host.requestUpdate();
  }

  // ── What the reader can do ─────────────────────────────────────────────────────────────────────────────────────────
  /** @type {Actions} */
  actions = {
    resume: () => {
      if (this.#finished) this.#go(states.finish);
      else this.#move(states.resume(this.state));
    },
    choose: (item, category) => {
      this.#reports.start();
      // The browser has drawn the choice already. There is more to draw only if there is a remark below the answers.
      if (this.unanswered || states.isSkipped(this.state)) this.#host.requestUpdate();
      this.state = states.choose(this.state, item, category);
      this.unanswered = false;
      if (!this.#own) keep(this.#host.resume, this.#content.original, this.state);
    },
    next: () => {
      this.state = states.settled(this.state);
      if (states.answered(this.state, states.current(this.state))) {
        this.#reports.start();
        this.#go(states.advance);
      } else {
        this.unanswered = true;
        this.focus = 'answer';
        this.#host.requestUpdate();
      }
    },
    skip: () => {
      this.#reports.start();
      this.state = states.leave(this.state);
      this.#go(states.advance);
    },
    finish: () => {
      // Boxes that nobody touched are a question that was left out.
      if (states.current(this.state)?.items.some((item) => this.state.answers.has(item))) this.state = states.settled(this.state);
      this.#go(states.finish);
    },
    more: () => this.#go(states.more),
    back: () => {
      this.#tell();
      this.waiting = false;
      this.#move(states.back(this.state));
    },
    restart: () => {
      const own = this.#own;
      if (own) this.friend.score = this.score;
      else forget(this.#host.resume, this.#content.original);
      ++this.round;
      this.begin();
      this.#move(own ? states.returned(own) : this.state);
      this.#finished = own?.screen === 'result';
      this.#reports.reset({ started: states.begun(this.state) });
    },
    retry: () => {
      this.focus = 'heading';
      this.waiting &&= this.state.screen === 'intro';
      this.#content.load();
    },
    change: (item, category) => this.#assessor.attempt(() => this.#revise(states.change(this.state, item, category))),
    undo: () => this.#assessor.attempt(() => this.#revise(states.undo(this.state))),
    befriend: (link) =>
      this.#assessor.attempt(() => {
        this.friend.meet(this.#assessor, link);
        this.#host.requestUpdate();
      }),
    unfriend: () => {
      this.friend.leave();
      this.#host.requestUpdate();
    },
    complete: () => this.#content.chapters.complete(),
    say: (words) => this.announcer.say(words),
  };

  /** Shows the result of other answers at once. @param {State} state */
  #revise(state) {
    const score = this.#assessor.score(state.answers);
    this.before = state.before && this.#assessor.score(state.before);
    this.score = score;
    const changed = [...state.answers.keys()].filter((item) => state.answers.get(item) !== this.state.answers.get(item));
    this.state = state;
    if (!this.#own) keep(this.#host.resume, this.#content.original, this.state);
    this.#reports.answers(state.answers, changed);
    this.announcer.announceVerdict(score, this.before);
    this.#reports.result(score, state.answers);
  }

  /**
   * A step that needs the engine: which question comes next, whether the result is to be offered, what it is.
   * @param {(state: State, ranked: Asked[]) => State} step
   */
  async #go(step) {
    if (this.waiting) return;
    this.#tell();
    const { round, state: { screen, at } } = this;
    const engine = await this.#arrival();
    if (!engine || this.round !== round || this.state.screen !== screen || this.state.at !== at) return;
    await this.#assessor.attempt(() => {
      const score = this.#assessor.score(this.state.answers);
      const ranked = this.#assessor.ranked(this.state.answers);
      this.score = score;
      this.offer = score.offer;
      this.#move(step(this.state, ranked));
    });
  }

  /** The engine. If it takes long, the reader is told that it is on its way. */
  async #arrival() {
    const { arrival } = this.#content;
    const engine = await patiently(patiently(arrival, () => this.#tellToWait()), () => this.#content.giveUp(), kLong);
    if (this.#content.arrival === arrival) this.waiting = false;
    return this.#content.arrival === arrival ? engine : undefined;
  }

  #tellToWait() {
    this.waiting = true;
    this.announcer.announce(this.#content.words.text('question.waiting'));
  }

  /** To another screen or question: the focus follows, and what it is is announced. @param {State} state */
  #move(state) {
    const arrived = state.screen === 'result' ? this.score : undefined;
    this.state = state;
    this.before = this.unshared = undefined;
    this.#finished = false;
    this.unanswered = false;
    this.focus = 'heading';
    this.announcer.clear();
    if (!this.#own) keep(this.#host.resume, this.#content.original, this.state);
    if (!arrived) return;
    this.announcer.announceVerdict(arrived);
    this.order = byPull(arrived);
    if (!this.#own) this.#reports.result(arrived, state.answers);
  }

  /** Tells the page of the answers on the screen. */
  #tell() {
    if (this.state.screen === 'question') this.#reports.answers(this.state.answers, states.current(this.state)?.items);
  }
}
