// A quiz with five roles for the tests: the reference quiz with shifts, with texts for people.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kRoot } from '../support/tool.mjs';

const { quiz } = JSON.parse(readFileSync(join(kRoot, 'tests/fixtures/role_shift_k5.json'), 'utf8'));
const titled = (id) => id[0].toUpperCase() + id.slice(1).replaceAll('-', ' ');
const ids = quiz.roles.map(({ id }) => id);
const each = (tell) => Object.fromEntries(ids.map((id, n) => [id, tell(id, n)]));
/** Some of the items: each third one, so that all traits are asked about. */
const items = quiz.items.filter((_, n) => n % 3 === 0);

export const kFive = {
  ...quiz,
  id: 'five',
  language: 'en',
  title: 'Which of five jobs?',
  intro: 'A short quiz for tests.',
  minimum: 1,
  sources: [{ id: 'one', title: 'The one source' }],
  traits: quiz.traits.map((trait) => ({ ...trait, name: titled(trait.id), low: 'seldom', high: 'often' })),
  roles: quiz.roles.map((role) => ({ ...role, name: titled(role.id), summary: 'A job.' })),
  items: items.map((item) => ({ ...item, prompt: `${titled(item.id)}?`, categories: item.intercepts.length === 1 ? ['No', 'Yes'] : [...item.intercepts, 0].map((_, c) => `Answer ${c}`), why: 'It differs.', basis: 'expert' })),
  comparison: [
    {
      section: 'The work', aspect: 'What it is for', trait: quiz.traits[0].id, evidence: ['one'], verdict: 'mixed',
      cells: each((id) => `What the ${id} is for.`),
      figures: [
        { kind: 'practitioners', what: 'Writes reports', verdict: 'supported', evidence: ['one'], values: each((_, n) => ({ value: 0.1 + 0.15 * n, n: 100 + n, low: 0.05 + 0.15 * n, high: 0.15 + 0.15 * n })) },
        { kind: 'pay', what: 'Median', unit: 'usd', evidence: ['one'], values: each((_, n) => ({ value: 100_000 + 10_000 * n })) },
      ],
    },
    { section: 'The work', aspect: 'Tools', evidence: ['one'], cells: each((id) => `Tools of the ${id}.`) },
  ],
  lifecycle: [
    { stage: 'Plan', leads: ids[2], cells: each((id) => `The ${id} plans.`), evidence: ['one'] },
    { stage: 'Wait', cells: each((id) => `The ${id} waits.`) },
    { stage: 'Run', leads: ids[1], cells: each((id) => `The ${id} runs.`) },
  ],
  paths: ids.flatMap((to) => ids.filter((from) => from !== to).map((from) => ({ from, to, steps: [{ text: `From ${from} to ${to}.` }] }))),
};
