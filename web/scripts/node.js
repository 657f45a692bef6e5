/**
 * `role-fit-node.mjs`, which Node loads for `import 'role-fit'`. It does nothing: a server that renders pages defines no elements, and
 * the browser draws the quiz. The classes are empty. They exist so that code that imports them can be loaded.
 */
export class RoleFitQuiz {}
export class ReadyEvent {}
export class StartEvent {}
export class AnswerEvent {}
export class ResultEvent {}
export class ErrorEvent {}
