import type { Map as ImmutableMap } from 'immutable'
import type { PreviewTemplateComponentProps } from 'decap-cms-core'

/** Decap's own preview, field after field, with a word on why. */
export function PlainPreview({ fields, widgetFor }: PreviewTemplateComponentProps) {
  const all = [...(fields as unknown as Iterable<ImmutableMap<string, string>>)]
  const names = all
    .filter((field) => field.get('widget') !== 'hidden')
    .map((field) => field.get('name') ?? '')
  return (
    <div style={{ fontFamily: 'system-ui, sans-serif', padding: 16 }}>
      <p role="status">
        Pratinjau seperti di situs belum bisa tampil. Isian Anda aman dan tetap bisa disimpan; di bawah ini
        tampilan polosnya.
      </p>
      {names.map((name) => (
        <div key={name}>{widgetFor(name)}</div>
      ))}
    </div>
  )
}
