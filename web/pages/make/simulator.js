/** @import {Problem} from '../../types.js' */
/** @import {Reply, Request, Simulated} from '../../simulation.js' */

/**
 * Simulates readers of a quiz beside the page, in a worker. The worker is made of a Blob, because from a disk browsers start no other.
 * Where none starts, for instance under a policy without `worker-src blob:`, the same code runs in the page. It simulates a few readers at
 * a time there as well, so that the page still answers between them.
 */

/** A newer request has taken the place of this one. */
export class Replaced extends Error {
  name = 'Replaced';
}

/** The simulator did not start, or it stopped in the middle of its work. The next request starts another one. */
export class SimulatorStopped extends Error {
  name = 'SimulatorStopped';
}

/** After so many milliseconds a worker that has not said anything is given up. */
const kLong = 10_000;
const kName = 'role-fit-simulator';

/** Where requests go. @typedef {{post: (request: Request) => void, end: () => void}} Line */
/** Hears requests from a port and answers them; engine/simulating.js has it. @typedef {(port: Pick<MessagePort, 'postMessage' | 'onmessage'>) => void} Work */
/** @typedef {{kind: Request['kind'], resolve: (answer: Simulated) => void, reject: (failure: Error) => void}} Waiting */

/**
 * `url` says where the files of this build are; the environment of the element has it. Nothing is loaded before the first request.
 * @param {{url: (file: string) => string}} files
 */
export const openSimulator = ({ url }) => {
  /** @type {Promise<Line> | undefined} */
  let line;
  /** The requests without an answer. @type {Map<number, Waiting>} */
  const waiting = new Map();
  let closed = false;
  let last = 0;

  /** @param {Reply} reply */
  const hear = (reply) => {
    if (reply.kind === 'failure') return stop(new SimulatorStopped(`the simulator stopped: ${reply.message}`));
    if (reply.kind !== 'answer') return;
    waiting.get(reply.id)?.resolve(reply);
    waiting.delete(reply.id);
  };

  /** Ends what runs, and all requests with it. @param {Error} failure */
  const stop = (failure) => {
    line?.then(({ end }) => end(), () => {});
    line = undefined;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };

  /** A request replaces the earlier one of its kind. @param {Exclude<Request, {kind: 'stop'}>} request @returns {Promise<Simulated>} */
  const ask = (request) =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new SimulatorStopped('the simulator has been closed'));
      for (const [id, { kind, reject: replace }] of waiting) {
        if (kind !== request.kind) continue;
        waiting.delete(id);
        replace(new Replaced('a newer request has taken the place of this one'));
      }
      waiting.set(request.id, { kind: request.kind, resolve, reject });
      const asked = (line ??= connect(url, hear));
      asked.then(
        ({ post }) => waiting.has(request.id) && post(request),
        (cause) => line === asked && stop(new SimulatorStopped(`the simulator could not be started: ${cause.message}`, { cause })),
      );
    });

  return {
    /**
     * Draws readers from the model of a quiz, and tells how the quiz does on them: what `rolefit simulate` prints. The answer says for which
     * text it is. A newer call replaces an older one, also in the middle of its work; the older one rejects with `Replaced`.
     * @type {(text: string, options?: {readers?: number, seed?: number}) => Promise<Simulated>}
     */
    simulate: (text, { readers = 2000, seed = 1 } = {}) => ask({ id: ++last, kind: 'simulate', text, readers, seed }),
    /**
     * What is wrong with a quiz, and what is missing in it. Does not wait for the end of a simulation. A newer call replaces an older one.
     * @type {(text: string) => Promise<Problem[]>}
     */
    check: async (text) => (await ask({ id: ++last, kind: 'check', text })).problems,
    /** Ends the worker. Calls that wait reject, and so do later ones. */
    close: () => {
      closed = true;
      stop(new SimulatorStopped('the simulator has been closed'));
    },
  };
};

/** @param {(file: string) => string} url @param {(reply: Reply) => void} hear */
const connect = async (url, hear) => {
  const work = workOfThisBuild() ?? (await run(url(`${kName}.js`)), workOfThisBuild());
  if (!work) throw new Error(`${url(`${kName}.js`)} is of another build. Empty the caches of the site.`);
  return inWorker(work, hear).catch(() => inPage(work, hear));
};

/** What the script left, which has run in this page. @returns {Work | undefined} */
const workOfThisBuild = () => /** @type {any} */ (globalThis)[Symbol.for(`role-fit@${ROLEFIT_BUILD}`)]?.[kName];

/** Runs a script. @param {string} address @returns {Promise<void>} */
const run = (address) =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: `${address}?${ROLEFIT_BUILD}` });
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });

/** @param {Work} work @param {(reply: Reply) => void} hear @returns {Promise<Line>} */
const inWorker = (work, hear) =>
  new Promise((resolve, reject) => {
    const address = URL.createObjectURL(new Blob([`(${work})(self)`], { type: 'text/javascript' }));
    const worker = new Worker(address);
    const giveUp = (/** @type {string} */ message) => {
      clearTimeout(late);
      worker.terminate();
      reject(new Error(message));
    };
    const late = setTimeout(() => giveUp('the worker does not start'), kLong);
    worker.onerror = ({ message }) => giveUp(message);
    worker.onmessage = () => {  // It has started.
      clearTimeout(late);
      URL.revokeObjectURL(address);
      worker.onmessage = ({ data }) => hear(data);
      worker.onerror = ({ message }) => hear({ kind: 'failure', message });
      resolve({ post: (request) => worker.postMessage(request), end: () => worker.terminate() });
    };
  });

/** @param {Work} work @param {(reply: Reply) => void} hear @returns {Line} */
const inPage = (work, hear) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => hear(data);
  work(port2);
  return {
    post: (request) => port1.postMessage(request),
    end: () => port1.postMessage({ kind: 'stop' }),
  };
};
