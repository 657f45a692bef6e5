/** @import {Environment, Place, Story} from '../types.js' */
import { css, html, nothing, svg } from 'lit';
import packed from 'rolefit:packed';
import quiz from 'rolefit:quiz';
import { Engine } from './engine.js';
import { loadEngine, loadLeft } from './loading.js';
import { translated } from './quiz.js';
import { shared } from './shared.js';

/** What the element needs from outside, with the files of this build at `place`. @type {(place: Place) => Environment} */
export const environmentAt = (place) => {
  // For the scripts that are loaded behind this one.
  /** @type {any} */ (globalThis)[Symbol.for(`role-fit-lit@${ROLEFIT_VERSION}`)] ??= { css, html, nothing, svg };

  const ownStory = shared(() => loadLeft(place, 'role-fit-story'));
  const translatedStory = shared((tag) => loadLeft(place, `role-fit-story-${tag}`));
  return {
    url: place.url,
    builtIn: { quiz, packed },
    engine: shared(async (own) => {
      const { module, start } = await loadEngine(place, own ? 'role-fit-engine-own' : 'role-fit-engine');
      return new Engine(module, start);
    }),
    views: shared(() => loadLeft(place, 'role-fit-result')),
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
