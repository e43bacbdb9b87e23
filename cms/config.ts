import type { CmsCollection, CmsConfig, CmsField } from 'decap-cms-core'
import { routes, type Section } from './model/routes.ts'
import type { Connection } from './connection.ts'
import type { Collection } from './model/collection.ts'
import type { Field, Fields } from './model/field.ts'
import { model } from './model/index.ts'

/**
 * The form of every collection, from the model: what Decap is told is never written by hand.
 * `site` is the address where the site stands, without a path.
 */
export function cmsConfig(site: string, { backend, publishing }: Connection): CmsConfig {
  return {
    backend,
    publish_mode: publishing,
    load_config_file: false,
    locale: 'id',
    site_url: site,
    display_url: site,
    logo: { src: '/icon-192.png', show_in_header: false },
    // Relative, so that a picture shows in the form at once and Astro resolves the same path in the build.
    media_folder: 'content/media',
    public_folder: '../media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: { structure: 'multiple_files', locales: ['id', 'en'], default_locale: 'id' },
    collections: Object.values(model).map((each) => collectionOf(each as unknown as Collection)),
  }
}

function collectionOf({ name, label, singular, description, fields, body }: Collection): CmsCollection {
  return {
    name,
    label,
    label_singular: singular,
    description,
    folder: `content/${name}`,
    extension: 'md',
    format: 'entry',
    slug: '{{slug}}',
    // Static pages are fixed, since the menu links to them; everything else may be added. Nothing is deleted, so that
    // links keep working.
    create: name !== 'pages',
    delete: false,
    i18n: true,
    // "Lihat di situs". A static page's address is not made from its slug, so its link would be wrong.
    ...(name === 'pages' ? {} : { preview_path: pathOf(name) }),
    summary: "{{title}}{{draft | ternary(' · draf','')}}{{sample | ternary(' · contoh','')}}",
    sortable_fields: [
      'title',
      ...Object.keys(fields).filter((field) => fields[field]?.widget.widget === 'datetime'),
    ],
    view_filters: [
      { label: 'Masih draf', field: 'draft', pattern: true },
      { label: 'Hanya contoh', field: 'sample', pattern: true },
    ],
    fields: [...fieldsOf(fields), bodyField(body)],
  }
}

const pathOf = (section: Section) => routes.entry('id', section, '{{slug}}').slice(1)

/** How a field of the model stands in the form. What is inside a translated or an optional field is so too. */
function fieldOf(
  name: string,
  field: Field,
  within: { translated?: boolean; optional?: boolean } = {},
): CmsField {
  const translated = field.translated || within.translated === true
  const required = field.required && within.optional !== true
  const { field: row, ...widget } = field.widget
  return {
    name,
    label: field.label,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    required,
    ...(translated ? { i18n: true } : {}),
    ...widget,
    // Otherwise a new entry begins with an empty row, whose required parts cannot be left empty.
    ...(widget.widget === 'list' ? { default: [] } : {}),
    ...(row === undefined ? {} : { field: { ...row, ...(translated ? { i18n: true } : {}) } }),
    // Decap asks for the required parts even of an object that is left out whole. A row is there or not.
    ...(field.parts === undefined
      ? {}
      : { fields: fieldsOf(field.parts, { translated, optional: widget.widget === 'object' && !required }) }),
  } as CmsField
}

const fieldsOf = (fields: Fields, within?: { translated?: boolean; optional?: boolean }) =>
  Object.entries(fields).map(([name, field]) => fieldOf(name, field, within))

const bodyField = ({ label, hint, required }: Collection['body']): CmsField => ({
  name: 'body',
  label,
  hint,
  required,
  i18n: true,
  widget: 'markdown',
  // What the site renders, and no more.
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
  modes: ['rich_text'],
})
