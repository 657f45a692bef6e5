/** @import {MakingEngine, Reply, Request, Simulated} from '../simulation.js' */

/**
 * The worker's side of the simulator, which calls the core. A simulation is done in parts, and between them the port is heard: a check is
 * answered there, and a newer simulation begins in place of the one that runs.
 * @param {Pick<MessagePort, 'postMessage' | 'onmessage'>} port @param {() => Promise<MakingEngine>} start Starts the engine.
 */
export const serve = (port, start) => {
  const starting = start();
  /** The simulation that runs: the id of its request, the handle of its quiz, and what is known of it. @type {{id: number, model: number, known: Simulated} | undefined} */
  let running;
  let isOver = false;
  // Each part is begun by a message, because that waits behind the messages which have come to the port. So would a timer, but browsers
  // make timers wait for milliseconds.
  const next = new MessageChannel();
  let isNext = false;

  /** @type {(reply: Reply) => void} */
  const say = (reply) => port.postMessage(reply);

  const stop = () => {
    isOver = true;
    next.port1.close();
  };

  /** The memory of the engine cannot be trusted any more, so nothing is answered from now on. @param {unknown} cause */
  const fail = (cause) => {
    if (isOver) return;
    stop();
    say({ kind: 'failure', message: cause instanceof Error ? cause.message : String(cause) });
  };

  /** @param {(engine: MakingEngine) => void} use */
  const withEngine = (use) =>
    starting.then((engine) => {
      if (isOver) return;
      try {
        use(engine);
      } catch (cause) {
        fail(cause);
      }
    }, fail);

  const continueSoon = () => {
    if (!isNext) next.port2.postMessage(undefined);
    isNext = true;
  };

  /** @param {MakingEngine} engine */
  const advance = (engine) => {
    isNext = false;
    if (!running) return;
    const report = engine.advance();
    if (!report) return continueSoon();
    const { id, model, known } = running;
    running = undefined;
    engine.unload(model);
    say({ kind: 'answer', id, ...known, report: JSON.parse(report) });
  };

  /** @param {MakingEngine} engine @param {Request} request */
  const take = (engine, request) => {
    if (request.kind === 'stop') return stop();
    if (request.kind === 'simulate' && running) {
      engine.unload(running.model);
      running = undefined;
    }
    const { id, text } = request;
    const { model, problems } = JSON.parse(engine.load(text));
    const known = { text, problems };
    if (model !== undefined && request.kind === 'simulate') {
      const begun = JSON.parse(engine.begin(model, request.readers, request.seed));
      if (begun.problems.length > 0) throw new RangeError(begun.problems[0].message);
      running = { id, model, known: { ...known, comparison: JSON.parse(engine.compare(model)) } };
      return continueSoon();
    }
    if (model !== undefined) engine.unload(model);
    say({ kind: 'answer', id, ...known });
  };

  next.port1.onmessage = () => withEngine(advance);
  port.onmessage = ({ data }) => withEngine((engine) => take(engine, data));
  say({ kind: 'ready' });
};
