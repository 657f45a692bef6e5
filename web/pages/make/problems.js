/** @import {Problem} from '../../types.js' */

/** The problems of a quiz by their places, so that each can stand beside the field that it concerns. */

/**
 * @param {Problem[]} problems @param {boolean} strict Whether missing texts count.
 * @returns {{within: (pointer: string) => readonly Problem[]}} `within`: the problems at a place and inside it.
 */
export const problemIndex = (problems, strict) => {
  /** @type {Map<string, Problem[]>} */
  const places = new Map();
  for (const problem of problems) {
    if (!strict && problem.code === 'missing_text') continue;
    for (let path = problem.path ?? ''; ; path = path.slice(0, path.lastIndexOf('/'))) {
      const there = places.get(path);
      if (there) there.push(problem);
      else places.set(path, [problem]);
      if (path === '') break;
    }
  }
  return { within: (pointer) => places.get(pointer) ?? kNone };
};

/** @type {readonly Problem[]} */
const kNone = [];

/**
 * The problems of an object that no field of it shows. `shown`: the keys that have fields.
 * @type {(problems: readonly Problem[], pointer: string, shown: string[]) => Problem[]}
 */
export const besides = (problems, pointer, shown) =>
  problems.filter(({ path = '' }) => !shown.includes(path.slice(pointer.length + 1).split('/', 1)[0]));

/** The step on which a problem is shown. @type {(problem: Problem) => 'roles' | 'questions' | 'words'} */
export const stepOf = ({ path = '' }) => {
  const [, part] = path.split('/');
  if (part === 'roles' || part === 'traits') return 'roles';
  return part === 'items' || part === 'groups' ? 'questions' : 'words';
};
