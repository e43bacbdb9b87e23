import type { Commit } from './git.ts'

/** Drafts of Decap's editorial workflow are branches `cms/<collection>/<slug>`. */
export const isCmsBranch = (branch: string): boolean => /^(?:refs\/heads\/)?cms\//u.test(branch)

/**
 * How Decap begins its messages (decap-cms-core, `commitMessageTemplates`; decap-cms-lib-util, what it says when
 * it publishes a draft), and how GitHub and GitLab title the merge of a draft's branch.
 */
const MESSAGES = [
  /^(?:Create|Update|Delete) [^\n]* “[^\n]*”/u,
  /^(?:Upload|Delete) “[^\n]*”/u,
  /^Automatically generated(?: by|\. Merged on) Decap CMS/mu,
  /^Merge pull request #\d+ from [^\s/]+\/cms\//u,
  /^Merge branch(?:es)? 'cms\//u,
]

/**
 * Whether a commit was made by the CMS, or merges what the CMS made.
 * @param editors e-mail addresses, in small letters, whose commits are always the CMS's
 */
export const isFromCms = ({ message, author, committer }: Commit, editors: ReadonlySet<string>): boolean =>
  MESSAGES.some((form) => form.test(message)) || editors.has(author) || editors.has(committer)
