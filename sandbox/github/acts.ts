import type { GitHubRepository } from './github-repository.ts';
import type { CommentState } from './state.ts';
import { byPerson, tellComment, tellIssue } from './webhooks.ts';

/** A person comments on an issue or a pull request. Answers the comment's id. */
export function comment(repository: GitHubRepository, issue: number, login: string, body: string): number {
  const now = repository.github.now();
  const made: CommentState = {
    id: repository.github.nextId(),
    issue,
    body,
    user: login,
    createdAt: now,
    updatedAt: now,
  };
  repository.change((state) => state.comments.push(made));
  tellComment(byPerson(repository, login), 'created', made);
  return made.id;
}

/** A person edits a comment. */
export function editComment(repository: GitHubRepository, id: number, login: string, body: string): void {
  const found = repository.state.comments.find((each) => each.id === id);
  if (!found) throw new Error(`There is no comment ${id}.`);
  repository.change(() => Object.assign(found, { body, updatedAt: repository.github.now() }));
  tellComment(byPerson(repository, login), 'edited', found);
}

/** A person labels an issue or a pull request. */
export async function label(repository: GitHubRepository, number: number, login: string, name: string): Promise<void> {
  const issue = repository.state.issues.find((each) => each.number === number);
  if (!issue) throw new Error(`There is no issue ${number}.`);
  repository.change(() => issue.labels.push(name));
  await tellIssue(byPerson(repository, login), 'labeled', issue, name);
}
