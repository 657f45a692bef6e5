/**
 * `role-fit-node.mjs`, what Node is given for `role-fit`: a server that renders pages has no elements to define, and the quiz is
 * drawn in the browser. The names are there so that what imports them can be loaded; the classes are empty.
 */
export class RoleFitQuiz {}
export class ReadyEvent {}
export class StartEvent {}
export class AnswerEvent {}
export class ResultEvent {}
export class ErrorEvent {}
