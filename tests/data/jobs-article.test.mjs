// The article with the quiz on five jobs gives the figures of the surveys.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kRoot } from '../support/tool.mjs';

const kSurveys = join(kRoot, 'data/evidence/jobs/practitioners.csv');
const kRoles = { 'research scientists': 'research_scientist', 'data analysts': 'data_analyst', 'data engineers': 'data_engineer', 'machine learning engineers': 'ml_engineer', 'data scientists': 'data_scientist' };

test('each share in the article on five jobs is that of the surveys', () => {
  const [head, ...lines] = readFileSync(kSurveys, 'utf8').trim().split('\n');
  const columns = head.split(',');
  // What people report may be quoted, with a comma in it. It is no number.
  const rows = new Map(lines.map((line) => line.replace(/"[^"]*"/, '').split(',')).map((cells) => [cells[0], Object.fromEntries(columns.map((column, n) => [column, Number(cells[n])]))]));
  const text = readFileSync(join(kRoot, 'web/pages/demo/data-jobs.html'), 'utf8');
  const sentences = { phd: /A doctorate.*?\./, sql: /SQL.*?\./, 'analyze-business': /The analysts.*?\./, 'ml-service': /A machine learning service.*?\./ };
  let checked = 0;
  for (const [id, sentence] of Object.entries(sentences)) {
    const [said] = sentence.exec(text);
    const shares = [...said.matchAll(/(\d+)% of the (.*?)(?=,|\.| and )/g)].map(([, share, role]) => [Number(share), kRoles[role]]);
    if (id === 'analyze-business') shares.push([Number(/(\d+)%/.exec(said)[1]), 'data_analyst']);
    for (const [share, role] of shares) {
      assert.equal(share, Math.round(100 * rows.get(id)[`share_${role}`]), said);
      ++checked;
    }
  }
  assert.equal(checked, [...text.matchAll(/\d+%/g)].length);
  const people = Object.values(kRoles).reduce((sum, role) => sum + rows.get('phd')[`n_${role}`], 0);
  assert.ok(text.includes(`${people.toLocaleString('en')} people`));
});
