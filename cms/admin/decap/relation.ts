import { DecapCmsWidgetRelation } from 'decap-cms-widget-relation'
import type { Contract } from './contract.ts'

export const contract: Contract = {
  why: 'Nothing keeps the choice of another entry from reporting its own value as a change when it is opened.',
  relies: [
    {
      in: 'decap-cms-widget-relation/dist/esm/RelationControl.js',
      texts: ['  triggerInitialOnChange(value, options) {', 'this.triggerInitialOnChange('],
    },
    { in: 'decap-cms-widget-relation/dist/esm/index.js', texts: ['  controlComponent,', '    ...opts'] },
  ],
}

/**
 * Decap's choice of another entry, which on opening reports its own value as a change. In a form of two languages
 * that writes the choice into the English data as well, and marks the entry unsaved before anybody touched it.
 */
class QuietRelation extends DecapCmsWidgetRelation.controlComponent {
  triggerInitialOnChange() {
    // The report only serves previews that show the other entry's fields; there are none. But without it nothing
    // would show the names that were just found, when a pane is opened or closed and the form begins anew.
    this.forceUpdate()
  }
}

export const relationWidget = () => DecapCmsWidgetRelation.Widget({ controlComponent: QuietRelation })
