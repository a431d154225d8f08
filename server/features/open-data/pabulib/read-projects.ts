import type { Refuse } from '../../decisions/ballot-files/ballot-file-error.js';
import type { PabulibProject } from './pabulib-file.js';
import { readMoney, readWhole } from './read-numbers.js';
import { columnOf } from './read-sections.js';
import type { Section } from './read-sections.js';
import type { Row } from './split-rows.js';

/** The projects in the file's order, which is also its order among equal votes. */
export function readProjects(section: Section, refuse: Refuse): PabulibProject[] {
  for (const name of ['project_id', 'cost', 'name', 'selected'])
    columnOf(section, name, 'PROJECTS', refuse);
  const seen = new Set<string>();
  return section.rows.map((row) => {
    const project = readProject(section, row, refuse);
    if (project.id === '') refuse(row.line, 'a project without an id');
    if (seen.has(project.id)) refuse(row.line, `project "${project.id}" is listed twice`);
    seen.add(project.id);
    return project;
  });
}

function readProject(section: Section, { fields, line }: Row, refuse: Refuse): PabulibProject {
  const field = (name: string) => fields[section.columns.indexOf(name)] ?? '';
  const votes = field('votes');
  return {
    id: field('project_id'),
    name: field('name'),
    cost: readMoney(field('cost'), 'cost', line, refuse),
    votes: votes === '' ? null : readWhole(votes, 'votes', line, refuse),
    // 2 and 3 mean paid for from elsewhere, or part of it: not chosen by this vote.
    selected: readWhole(field('selected'), 'selected', line, refuse) === 1,
    category: field('category') || null,
  };
}
