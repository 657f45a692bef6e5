/** @import {Environment, Files, FirstPart, FirstScreen, QuizScripts, Translation} from '../types.js' */
import builtIn from 'rolefit:quiz';
import { translated } from '../quiz/quiz.js';
import { loadEngine } from './ladder.js';
import { load, once } from './registry.js';
import { soon } from './soon.js';

/**
 * Everything that the element loads, each from the file of this build that holds it.
 * @type {(files: Files, firstScreenOf?: (element: Element) => FirstScreen | undefined) => Environment}
 */
export const environmentWith = (files, firstScreenOf = () => undefined) => {
  const script = once((name) => load(files, name));
  const views = () => script('role-fit-result');
  /** @type {Environment['language']} */
  const language = (tag) => script(`role-fit-${tag}`);
  /**
   * What scripts have of a quiz. Without its translation the story is in the language of the quiz.
   * @param {FirstPart} first @param {string} story The script with the story. @param {(tag: string) => boolean} speaks Whether it is translated.
   * @param {(tag: string) => Promise<Translation>} texts @returns {QuizScripts}
   */
  const quizOf = (first, story, speaks, texts) => ({
    ...first,
    texts: (tag) => (speaks(tag) ? texts(tag) : undefined),
    async story(tag, arrived) {
      const own = script(story);
      const translation = speaks(tag) ? script(`${story}-${tag}`).catch((cause) => void console.warn(cause)) : undefined;
      const inTime = translation && soon(translation, async (late) => arrived(translated(await own, late)));
      return translated(await own, await inTime);
    },
  });
  return {
    url: files.url,
    builtIn: quizOf(builtIn, 'role-fit-story', (tag) => tag !== 'en', async (tag) => (await language(tag)).quiz),
    async named(name) {
      const stem = `role-fit-quiz-${name}`;
      /** @type {FirstPart & {languages: string[]}} */
      const first = await script(stem);
      return quizOf(first, `${stem}.story`, (tag) => first.languages.includes(tag), (tag) => script(`${stem}.${tag}`));
    },
    firstScreenOf,
    views,
    engine: once(async (own) => {
      const [{ Engine }, { module, start }] = await Promise.all([views(), loadEngine(files, own ? 'role-fit-engine-own' : 'role-fit-engine')]);
      return new Engine(module, start);
    }),
    chapters: () => script('role-fit-chapters'),
    infographic: () => script('role-fit-infographic'),
    language,
  };
};
