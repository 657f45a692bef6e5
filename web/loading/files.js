/** @import {Environment, Files, FirstScreen, Story} from '../types.js' */
import quiz from 'rolefit:quiz';
import { translated } from '../quiz/quiz.js';
import { loadEngine } from './ladder.js';
import { load, once } from './registry.js';
import { soon } from './soon.js';

/**
 * Everything that the element loads, each from the file of this build that holds it.
 * @type {(files: Files, firstScreenOf?: (element: Element) => FirstScreen | undefined) => Environment}
 */
export const environmentWith = (files, firstScreenOf = () => undefined) => {
  const ownStory = once(() => load(files, 'role-fit-story'));
  const translatedStory = once((tag) => load(files, `role-fit-story-${tag}`));
  /** @type {Environment['views']} */
  const views = once(() => load(files, 'role-fit-result'));
  return {
    url: files.url,
    builtIn: quiz,
    firstScreenOf,
    views,
    engine: once(async (own) => {
      const [{ Engine }, { module, start }] = await Promise.all([views(), loadEngine(files, own ? 'role-fit-engine-own' : 'role-fit-engine')]);
      return new Engine(module, start);
    }),
    chapters: once(() => load(files, 'role-fit-chapters')),
    infographic: once(() => load(files, 'role-fit-infographic')),
    language: once((tag) => load(files, `role-fit-${tag}`)),
    /**
     * Without its translation the story is in English; `arrived` is called when that comes late.
     * @param {string} tag @param {(story: Story) => void} arrived @returns {Promise<Story>}
     */
    async story(tag, arrived) {
      const own = ownStory();
      const translation = tag === 'en' ? undefined : translatedStory(tag).catch((cause) => void console.warn(cause));
      const inTime = translation && soon(translation, async (late) => arrived(translated(await own, late)));
      return translated(await own, await inTime);
    },
  };
};
