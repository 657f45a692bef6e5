/** How the author looks at the quiz, which is no part of it. */
export class Settings {
  #draw;
  theme = 'auto';
  width = 'wide';
  /** The language of the trial; empty for the quiz’s own. */
  language = '';
  /** Where the folder with RoleFit is on the author's site. */
  folder = '/role-fit/';

  /** @param {() => void} draw */
  constructor(draw) {
    this.#draw = draw;
  }

  /** @param {Partial<Pick<Settings, 'theme' | 'width' | 'language' | 'folder'>>} settings */
  set(settings) {
    Object.assign(this, settings);
    this.#draw();
  }
}
