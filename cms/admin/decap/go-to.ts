import type { FieldMessage } from '../prepare.ts'
import { until } from '../fields/wait-for.ts'
import type { Contract } from './contract.ts'
import { paneIn, shownPane } from './panes.ts'
import { fieldBox, foldMark, listRow, selectorOf } from './parts.ts'

export const contract: Contract = {
  why: 'Decap cannot be asked to show a field, to unfold what is around it, or to mark it.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js',
      texts: ["uniqueId(`${this.props.field.get('name')}-field-`)", 'htmlFor: uniqueFieldId'],
    },
  ],
}

type Place = Pick<FieldMessage, 'locale' | 'field'>

/** Turns to the language of a field, opens what is folded around it, and puts the cursor there. */
export async function goTo({ locale, field }: Place) {
  const pane = await paneIn(locale)
  const way = (pane && wayTo(pane, field)) ?? []
  const last = way.at(-1)
  if (!last) return
  for (const step of way) {
    if (step.box.checkVisibility()) continue
    step.fold?.click()
    await until(() => step.box.checkVisibility())
  }
  controlOf(last.box)?.focus({ preventScroll: true })
  last.box.scrollIntoView({ block: 'start' })
}

/** Marks the fields that are named, as far as their language is shown. */
export function markWrong(places: readonly Place[]) {
  for (const { locale, field } of places) {
    const pane = shownPane(locale)
    const box = pane && wayTo(pane, field)?.at(-1)?.box
    box?.setAttribute('data-wrong', '')
    if (box) controlOf(box)?.setAttribute('aria-invalid', 'true')
  }
}

export function unmark() {
  for (const box of document.querySelectorAll('[data-wrong]')) {
    box.removeAttribute('data-wrong')
    controlOf(box)?.removeAttribute('aria-invalid')
  }
}

/** The box that Decap draws around a field, and the button that unfolds what it stands in. */
interface Step {
  box: Element
  fold: HTMLElement | null
}

/** From the outermost field to the one that is named: `people.0.consent.date`. Undefined where Decap draws it elsewhere. */
function wayTo(pane: Element, field: string): Step[] | undefined {
  const way: Step[] = []
  let within = pane
  let fold: HTMLElement | null = null
  const names = field.split('.')
  for (const [index, name] of names.entries()) {
    if (/^\d+$/.test(name)) {
      const row = within.querySelectorAll(selectorOf(listRow))[Number(name)]
      if (!row) return undefined
      within = row
      fold = row.querySelector('button')
      // A list of plain values: its one field in each row goes by this name.
      if (index < names.length - 1) continue
    }
    const box = boxIn(within, /^\d+$/.test(name) ? 'row' : name)
    if (!box) return way.length > 0 ? way : undefined
    way.push({ box, fold })
    within = box
    fold = box.querySelector<HTMLElement>(selectorOf(foldMark))
  }
  return way
}

const BOX = selectorOf(fieldBox)

/** Boxes stand inside each other, and the same name may occur further in. */
function boxIn(within: Element, name: string): Element | undefined {
  const boxes = [...within.querySelectorAll(`label[for^="${name}-field-"]`)].map((label) =>
    label.closest(BOX),
  )
  return (
    boxes.find((box) => box !== null && box.parentElement?.closest(BOX) === within.closest(BOX)) ?? undefined
  )
}

/** A picture and running text have no element of the label's id. */
function controlOf(box: Element): HTMLElement | null {
  const id = box.querySelector('label')?.getAttribute('for') ?? ''
  const named = document.getElementById(id)
  return named?.matches('input, textarea, button')
    ? named
    : box.querySelector<HTMLElement>('[contenteditable="true"], input, textarea, button')
}
