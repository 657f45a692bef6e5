/** The quizzes to compare. Each is a page with the same article, and with selectors for the parts of the quiz. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kRoot } from '../../support/tool.mjs';
import { article } from './article.mjs';

/** The project's own esbuild, not an older one that a contender may depend on. @type {typeof import('esbuild')} */
const esbuild = createRequire(join(kRoot, 'package.json'))('esbuild');

const kHere = fileURLToPath(new URL('.', import.meta.url));
const kQuestions = 12;

/**
 * The selectors for a reader's way through a quiz, inside the shadow root of `host` if that is given. `start` is the button after an
 * introduction, and `early` the button for a result before the last question.
 * @typedef {{host?: string, start?: string, option: string, next: string, early?: string, question: string, result: string}} Signs
 */
/** A quiz to compare. `files` are the page's files by address.
 * @typedef {{id: string, name: string, version?: string, signs?: Signs, files: Map<string, string | Uint8Array>}} Contender */

/**
 * The questions for the other quizzes: the first questions of ours that take a single answer.
 * @param {string} quiz The path of our quiz.
 */
const questionsOf = (quiz) => {
  const { items } = JSON.parse(readFileSync(quiz, 'utf8'));
  return items.filter((item) => !item.group).slice(0, kQuestions).map(({ id, prompt, categories, slope }) => ({
    id,
    prompt,
    answers: categories,
    points: categories.map((_, n) => (n - (categories.length - 1) / 2) * Math.sign(slope)),
  }));
};

/** A page's script and its style sheet, built by esbuild for production. */
const bundle = async (name, questions) => {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: kHere,
    entryPoints: [`pages/${name}.js`],
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    plugins: [
      {
        name: 'questions',
        setup(build) {
          build.onResolve({ filter: /^bench:questions$/ }, ({ path }) => ({ path, namespace: 'bench' }));
          build.onLoad({ filter: /.*/, namespace: 'bench' }, () => ({ contents: JSON.stringify(questions), loader: 'json' }));
        },
      },
    ],
  });
  const text = (/** @type {string} */ end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: text('.js'), sheet: text('.css') };
};

/** Joins files in the order in which a page would load them, and minifies them. @param {'js' | 'css'} loader @param {...string} names */
const minified = async (loader, ...names) => {
  const text = names.map((name) => readFileSync(join(kHere, name), 'utf8')).join('\n');
  return (await esbuild.transform(text, { loader, minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none' })).code.trim();
};

/** @param {string} name */
const versionOf = (name) => JSON.parse(readFileSync(join(kHere, 'node_modules', name, 'package.json'), 'utf8')).version;

/** The files of dist/ that a page may load, at addresses below `under`. @param {string} dist @param {string} under */
const roleFitIn = (dist, under) =>
  readdirSync(dist)
    .filter((name) => /^role-fit.*\.(js|wasm)$/.test(name))
    .map((name) => /** @type {[string, Uint8Array]} */ ([`${under}/${name}`, readFileSync(join(dist, name))]));

const kTag = '<script src="/role-fit/role-fit.js" async></script>';
const kRoleFit = {
  host: 'role-fit-quiz',
  option: '.asked label',
  next: '.asked [type=submit]',
  early: '.asked button.early',
  question: '.asked legend',
  result: '#verdict',
};

/** All contenders, the article without a quiz first. @param {{dist: string, quiz: string}} options @returns {Promise<Contender[]>} */
export const contenders = async ({ dist, quiz }) => {
  const questions = questionsOf(quiz);
  const [hand, react, survey] = await Promise.all(['hand', 'react', 'survey'].map((name) => bundle(name, questions)));
  const quizdown = await minified('js', 'node_modules/quizdown/public/build/quizdown.js', 'pages/quizdown.js');
  const handSheet = await minified('css', 'pages/hand.css');
  const roleFit = roleFitIn(dist, '/role-fit');
  const place = '<div id="quiz"></div>';
  const external = (name) => `<script src="/${name}.js" async></script>`;
  /** @param {string} head @param {string} quiz @param {Iterable<[string, string | Uint8Array]>} [files] */
  const page = (head, quiz, files = []) =>
    new Map([['/', article({ head, quiz })], ['/article.css', readFileSync(join(kHere, 'pages/article.css'))], ...files]);

  const handSigns = { option: '#quiz label', next: '#quiz button', question: '#quiz legend', result: '#quiz .result' };
  const markdown = questions.map(({ prompt, answers, points }) => {
    const best = points.indexOf(Math.max(...points));
    return [`### ${prompt}`, '', ...answers.map((answer, n) => `1. [${n === best ? 'x' : ' '}] ${answer}`), ''].join('\n');
  });
  return [
    { id: 'bare', name: 'the bare article', files: page('', '') },
    {
      id: 'hand',
      name: 'by hand',
      signs: handSigns,
      files: page(`<style>${handSheet}</style>\n`, place + external('hand'), [['/hand.js', hand.script]]),
    },
    {
      id: 'inline',
      name: 'by hand, inline',
      signs: handSigns,
      files: page(`<style>${handSheet}</style>\n`, `${place}<script>${hand.script}</script>`),
    },
    // As web/README.md recommends for a quiz near the top of a page.
    {
      id: 'rolefit',
      name: 'RoleFit',
      signs: kRoleFit,
      files: page(
        '<style>role-fit-quiz { display: block; margin-block: 1.5em; min-height: 36rem; }</style>\n',
        `<role-fit-quiz>\n<p>Which role fits you? The quiz needs JavaScript.</p>\n</role-fit-quiz>\n${kTag}`,
        roleFit,
      ),
    },
    { id: 'tag', name: 'RoleFit, the tag alone', signs: kRoleFit, files: page('', kTag, roleFit) },
    {
      id: 'react',
      name: 'react-quiz-component',
      version: `${versionOf('react-quiz-component')} with React ${versionOf('react')}`,
      signs: {
        start: '.react-quiz-container .startQuizBtn',
        option: '.react-quiz-container .answerBtn',
        next: '.react-quiz-container .nextQuestionBtn',
        question: '.react-quiz-container .questionWrapperBody h3',
        result: '.react-quiz-container .quiz-result-filter',
      },
      files: page('', place + external('react'), [['/react.js', react.script]]),
    },
    {
      id: 'survey',
      name: 'SurveyJS',
      version: `survey-js-ui ${versionOf('survey-js-ui')}`,
      signs: {
        option: '#quiz .sd-item label',
        next: '#quiz .sd-navigation__next-btn, #quiz .sd-navigation__complete-btn',
        question: '#quiz .sd-question__title',
        result: '#quiz .sd-completedpage',
      },
      files: page('<link rel="stylesheet" href="/survey.css">\n', place + external('survey'), [
        ['/survey.js', survey.script],
        ['/survey.css', survey.sheet],
      ]),
    },
    {
      id: 'quizdown',
      name: 'quizdown',
      version: versionOf('quizdown'),
      signs: {
        host: '.quizdown',
        option: 'label',
        next: 'button[title="Next"]:not(:disabled), button[title="Evaluate"]:not(:disabled)',
        question: 'h3',
        result: '.top-list-item',
      },
      files: page('', `<div class="quizdown">\n${markdown.join('\n')}</div>${external('quizdown')}`, [['/quizdown.js', quizdown]]),
    },
  ];
};
