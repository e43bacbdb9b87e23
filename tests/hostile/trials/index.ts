import type { Case, Write } from '../trial.ts'
import { i18n } from './i18n.ts'
import { image } from './image.ts'
import { anyMarkdown, markdown } from './markdown.ts'
import { reference } from './reference.ts'
import { anySlug, slug } from './slug.ts'
import { system } from './system.ts'
import { anyText, text } from './text.ts'
import { anyUrl, url } from './url.ts'
import { anyYaml, yaml } from './yaml.ts'

/** Cases that are written in a way of their own. */
export const trials: Record<string, Write> = {
  ...url,
  ...yaml,
  ...text,
  ...slug,
  ...reference,
  ...i18n,
  ...image,
  ...markdown,
  ...system,
}

const ofKind: Record<string, Write> = {
  url: anyUrl,
  yaml: anyYaml,
  text: anyText,
  slug: anySlug,
  markdown: anyMarkdown,
}

export const writeOf = ({ id, kind }: Case): Write | undefined => trials[id] ?? ofKind[kind]
