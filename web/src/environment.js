/** @import {Environment, Place, Story} from '../types.js' */
import { html, nothing, svg } from 'lit';
import quiz from 'rolefit:quiz';
import { loadLeft } from './left.js';
import { loadEngine } from './loading.js';
import { translated } from './quiz.js';
import { shared } from './shared.js';
import { css } from './sheet.js';

/** What the element needs from outside, with the files of this build at `place`. @type {(place: Place) => Environment} */
export const environmentAt = (place) => {
  // For the scripts that are loaded behind this one.
  /** @type {any} */ (globalThis)[Symbol.for(`role-fit-lit@${ROLEFIT_VERSION}`)] ??= { css, html, nothing, svg };

  const ownStory = shared(() => loadLeft(place, 'role-fit-story'));
  const translatedStory = shared((tag) => loadLeft(place, `role-fit-story-${tag}`));
  /** @type {Environment['views']} */
  const views = shared(() => loadLeft(place, 'role-fit-result'));
  return {
    url: place.url,
    builtIn: quiz,
    engine: shared(async (own) => {
      const [{ Engine }, { module, start }] = await Promise.all([views(), loadEngine(place, own ? 'role-fit-engine-own' : 'role-fit-engine')]);
      return new Engine(module, start);
    }),
    views,
    chapters: shared(() => loadLeft(place, 'role-fit-chapters')),
    language: shared((tag) => loadLeft(place, `role-fit-${tag}`)),
    /** In the wrong language it is one all the same. @param {string} tag @returns {Promise<Story>} */
    async story(tag) {
      const [own, translation] = await Promise.all([
        ownStory(),
        tag === 'en' ? undefined : translatedStory(tag).catch(() => undefined),
      ]);
      return translated(own, translation);
    },
  };
};
