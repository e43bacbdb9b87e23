// First: parts of Decap ask for `global` as soon as they are loaded.
import './decap/polyfill.ts'
import { DecapCmsCore as CMS, type CmsConfig } from 'decap-cms-core'
import { DecapCmsWidgetBoolean } from 'decap-cms-widget-boolean'
import { DecapCmsWidgetDatetime } from 'decap-cms-widget-datetime'
import { DecapCmsWidgetImage } from 'decap-cms-widget-image'
import { DecapCmsWidgetList } from 'decap-cms-widget-list'
import { DecapCmsWidgetNumber } from 'decap-cms-widget-number'
import { DecapCmsWidgetObject } from 'decap-cms-widget-object'
import { DecapCmsWidgetSelect } from 'decap-cms-widget-select'
import { DecapCmsWidgetString } from 'decap-cms-widget-string'
import { DecapCmsWidgetText } from 'decap-cms-widget-text'
import { registerBackend } from './backend.ts'
import { makeAccessible } from './decap/accessible.ts'
import { closeWhileSaving } from './decap/closed-while-saving.ts'
import { linkToHandbook } from './decap/handbook-link.ts'
import { onePaneOnPhones } from './decap/one-pane-on-phones.ts'
import { relationWidget } from './decap/relation.ts'
import { comeBackToSamePlace } from './decap/same-place.ts'
import './decap/form.css'
import { entryFrom, fileFrom } from './entry-file.ts'
import { closeBrokenEntries } from './fields/broken.ts'
import { readBackWidget } from './fields/read-back.tsx'
import { afterSave, beforeSave } from './fields/saving.ts'
import { sayAllAtOnce } from './fields/stopped.ts'
import { id } from './locale/id.ts'
import { markdownWidget } from './markdown.ts'
import { withoutReloads } from './no-reload.ts'
import { explainKeptPhotographs } from './photographs/keep.ts'
import { preparePhotographs } from './photographs/upload.ts'
import { showAsOnTheSite } from './preview/register.tsx'

const widgets = [
  DecapCmsWidgetBoolean,
  DecapCmsWidgetDatetime,
  DecapCmsWidgetImage,
  DecapCmsWidgetList,
  DecapCmsWidgetNumber,
  DecapCmsWidgetObject,
  DecapCmsWidgetSelect,
  DecapCmsWidgetString,
  DecapCmsWidgetText,
]
for (const { Widget } of widgets) CMS.registerWidget(Widget())
CMS.registerWidget(relationWidget())
CMS.registerWidget(markdownWidget())
CMS.registerWidget(readBackWidget())

CMS.registerLocale('id', id)
CMS.registerCustomFormat('entry', 'md', { fromFile: entryFrom, toFile: fileFrom })
CMS.registerEventListener({ name: 'preSave', handler: beforeSave })
CMS.registerEventListener({ name: 'postSave', handler: afterSave })
sayAllAtOnce()
closeBrokenEntries()
closeWhileSaving()
comeBackToSamePlace()
showAsOnTheSite(CMS)

withoutReloads()
onePaneOnPhones()
makeAccessible()
preparePhotographs()
linkToHandbook()
const config = configOnPage()
const inReview = config.publish_mode === 'editorial_workflow'
document.documentElement.toggleAttribute('data-in-review', inReview)
explainKeptPhotographs(inReview)
await registerBackend(config.backend.name, inReview)
CMS.init({ config })
document.getElementById('loading')?.remove()

/** The page carries the configuration, since only the build knows the backend. */
function configOnPage(): CmsConfig {
  const text = document.getElementById('cms-config')?.textContent
  if (!text) throw new Error('The page holds no #cms-config.')
  return JSON.parse(text) as CmsConfig
}
