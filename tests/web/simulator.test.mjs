// The simulator of the page that makes quizzes: web/pages/make/simulator.js, in a worker and in the page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundlePage, optionsFor } from '../../web/build/bundling.mjs';
import { kDist, kRoot, rolefit } from '../support/tool.mjs';
import { kEngines, lasting } from './engines.mjs';
import { kStrict, site } from './page.mjs';

const kQuizzes = readdirSync(join(kRoot, 'data/quizzes')).map((name) => join(kRoot, 'data/quizzes', name));
const template = readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8');
const large = readFileSync(join(kRoot, 'data/quizzes/ds-or-mle.json'), 'utf8');
const wanted = (path, readers, seed) => JSON.parse(rolefit(['simulate', path, '--readers', String(readers), '--seed', String(seed)]).stdout);
const kWanted = new Map(kQuizzes.map((path) => [path, wanted(path, 500, 3)]));

/** A call without an answer fails here. */
const kLimit = { timeout: 60_000 };

/** For the page: the workers that it has started, and those of them that have run; and the words of a rejection. */
const kCounting = `
  globalThis.workers = [];
  globalThis.ran = new Set();
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      workers.push(this);
      this.addEventListener('message', () => ran.add(this));
    }
  };
  globalThis.open = () => make.openSimulator({ url: (file) => new URL(file, document.baseURI).href });
  globalThis.failure = (promise) => promise.then(() => 'none', ({ name, message }) => name + ': ' + message);`;

/** The sites by their policies, each with a page for simulators. */
const sites = {};
before(async () => {
  const { build } = JSON.parse(readFileSync(join(kDist, 'build.json'), 'utf8'));
  const options = { ...optionsFor({ version: '', build, modules: {} }), globalName: 'make' };
  const files = {
    'make-test.js': `${await bundlePage('web/pages/make/simulator.js', options)};globalThis.make = make;${kCounting}`,
    'make-test.html': '<!doctype html><title>Simulators</title><script src="make-test.js"></script>',
  };
  for (const [name, policy] of Object.entries({ workers: `${kStrict}; worker-src blob:`, 'no workers': kStrict })) {
    sites[name] = await site(files, { 'content-security-policy': policy });
  }
});
after(() => Promise.all(Object.values(sites).map((own) => own.close())));

const kPlaces = [
  ['from a server under a policy that allows workers of a Blob', () => `${sites.workers.address}make-test.html`, 1],
  ['from a disk', () => pathToFileURL(join(sites.workers.folder, 'make-test.html')).href, 1],
  ['under a policy without workers', () => `${sites['no workers'].address}make-test.html`, 0],
];

for (const [name, start] of kEngines) {
  test(`in ${name}, the simulator`, async (t) => {
    const tab = await start();
    t.after(() => tab.close());
    const call = (code) => lasting(tab, `(async () => { ${code} })()`);
    const open = async (address) => {
      await tab.go(address);
      await call('globalThis.simulator = open();');
    };
    const quoted = JSON.stringify;

    for (const [where, address, workers] of kPlaces) {
      await t.test(`reports what the tool does, ${where}`, kLimit, async () => {
        await open(address());
        for (const [path, report] of kWanted) {
          const text = readFileSync(path, 'utf8');
          const found = await call(`return simulator.simulate(${quoted(text)}, { readers: 500, seed: 3 });`);
          assert.deepEqual(found.report, report, path);
          assert.deepEqual(found.comparison, JSON.parse(rolefit(['compare', path]).stdout));
          assert.deepEqual([found.text === text, found.problems], [true, []]);
        }
        assert.equal(await tab.ask('ran.size'), workers);
      });

      await t.test(`tells the problems of a broken quiz, and goes on, ${where}`, kLimit, async () => {
        const broken = template.replace('"id": "template",', '"id": "template"');
        const found = await call(`return simulator.simulate(${quoted(broken)});`);
        assert.equal('report' in found, false);
        assert.equal(found.text, broken);
        const path = join(sites.workers.folder, 'broken.json');
        writeFileSync(path, broken);
        const [first] = rolefit(['check', path]).stdout.split('\n');
        assert.deepEqual(await call(`return simulator.check(${quoted(broken)});`), found.problems);
        const [problem] = found.problems;
        assert.equal(`${path}:${problem.line}:${problem.column}: ${problem.path}: ${problem.message}`, first);
        assert.deepEqual(await call(`return simulator.check(${quoted(template)});`), []);
      });

      await t.test(`gives way to a newer request at once, and answers checks meanwhile, ${where}`, kLimit, async () => {
        const said = await call(`
          const older = failure(simulator.simulate(${quoted(large)}, { readers: 1_000_000 }));
          const checked = await simulator.check('{}');
          const [second, third] = [failure(simulator.simulate(${quoted(large)}, { readers: 1_000_000 })), simulator.simulate(${quoted(template)}, { readers: 100, seed: 1 })];
          const both = await Promise.all([failure(simulator.check('[')), simulator.check('{}')]);
          return { older: await older, second: await second, third: await third, checked: checked.length, both };`);
        assert.match(said.older, /^Replaced: /);
        assert.match(said.second, /^Replaced: /);
        assert.match(said.both[0], /^Replaced: /);
        assert.equal(said.both[1].length, said.checked);
        assert.ok(said.checked > 1);
        assert.equal(said.third.text, template);
        assert.deepEqual(said.third.report, wanted(join(kRoot, 'data/quizzes/template.json'), 100, 1));
      });
    }

    await t.test('is one of two that work at the same time', kLimit, async () => {
      await open(kPlaces[0][1]());
      const found = await call(`return Promise.all([open(), open()].map((simulator, index) => simulator.simulate(${quoted(template)}, { readers: 200, seed: index })));`);
      assert.deepEqual(found.map(({ report }) => report), [0, 1].map((seed) => wanted(join(kRoot, 'data/quizzes/template.json'), 200, seed)));
    });

    await t.test('rejects the calls of a worker that crashes, and starts another one', kLimit, async () => {
      const said = await call(`
        const lost = [failure(simulator.simulate(${quoted(large)}, { readers: 1_000_000 }))];
        while (ran.size < 3) await new Promise((resolve) => setTimeout(resolve, 10));
        lost.push(failure(simulator.check('{}')));
        workers[2].dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
        const refused = failure(simulator.simulate(${quoted(template)}, { readers: 0 }));
        return [...await Promise.all([...lost, refused]), (await simulator.simulate(${quoted(template)}, { readers: 1 })).report.readers];`);
      assert.deepEqual(said, [
        'SimulatorStopped: the simulator stopped: out of memory',
        'SimulatorStopped: the simulator stopped: out of memory',
        'SimulatorStopped: the simulator stopped: there are no readers',
        1,
      ]);
    });

    await t.test('rejects all calls when it is closed, and after that', kLimit, async () => {
      const said = await call(`
        const lost = failure(simulator.simulate(${quoted(large)}, { readers: 1_000_000 }));
        simulator.close();
        return [await lost, await failure(simulator.check('{}'))];`);
      assert.deepEqual(said, Array(2).fill('SimulatorStopped: the simulator has been closed'));
    });

    await t.test('says that its file is missing, and loads it as soon as it is there', kLimit, async () => {
      const said = await call(`
        let file = 'missing.js';
        const simulator = make.openSimulator({ url: (name) => new URL(file, document.baseURI).href });
        globalThis[Symbol.for(Object.getOwnPropertySymbols(globalThis).map((symbol) => symbol.description).find((name) => name.startsWith('role-fit@')))] = {};
        const refused = await failure(simulator.check('{}'));
        file = 'role-fit-simulator.js';
        return [refused, (await simulator.check(${quoted(template)})).length];`);
      assert.match(said[0], /^SimulatorStopped: the simulator could not be started: .*missing\.js could not be loaded$/);
      assert.equal(said[1], 0);
    });
  });
}
