/** The modules that `build/build.mjs` generates: `import … from 'rolefit:NAME'`. */

/** The built-in quiz, without its story and its numbers. */
declare module 'rolefit:quiz' {
  const quiz: import('./types.js').FirstPart;
  export default quiz;
}

/** The same quiz in the form that the engine reads. */
declare module 'rolefit:packed' {
  const text: string;
  export default text;
}

/** The element's words in English, `data/messages/en.json`. */
declare module 'rolefit:words' {
  const words: import('./types.js').Pack;
  export default words;
}

/** What `role-fit.js` shows before the element is defined; see build/first-screens.mjs. */
declare module 'rolefit:first-screen' {
  /** The id of the built-in quiz. */
  export const id: string;
  /** The fingerprint of its questions. */
  export const questions: string;
  /** Its first question. */
  export const first: import('./types.js').Asked;
  /** The first question with the introduction, as HTML that can be hydrated. */
  export const opening: string;
  /** The message that the next question is being loaded. */
  export const waiting: string;
  interface Failure {
    message: string;
    /** The page's own content and the message, as HTML. */
    html: string;
  }
  /** That a file could not be loaded. */
  export const lost: Failure;
  /** That files of two builds were mixed. */
  export const mixed: Failure;
  /** The same as a sentence by itself. */
  export const mixedSentence: string;
}

/** The files beside `role-fit.mjs`, each named as a literal, so that bundlers include it. */
declare module 'rolefit:beside' {
  export const scripts: Record<string, () => Promise<unknown>>;
  export const addresses: Record<string, () => string>;
}

/** The words of make.html, `data/messages-make`, by language. */
declare module 'rolefit:make-words' {
  const packs: Record<string, import('./types.js').Pack>;
  export default packs;
}

/** The texts of all files of data/quizzes, by name. */
declare module 'rolefit:quizzes' {
  const texts: Record<string, string>;
  export default texts;
}

/** The text of a style sheet. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** How many bytes a reader loads besides a quiz of their author, compressed. */
declare module 'rolefit:reader-bytes' {
  const bytes: number;
  export default bytes;
}
