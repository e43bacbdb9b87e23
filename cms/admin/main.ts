import { DecapCmsCore as CMS, type CmsConfig } from 'decap-cms-core'
import { GitGatewayBackend } from 'decap-cms-backend-git-gateway'
import { GitHubBackend } from 'decap-cms-backend-github'
import { GitLabBackend } from 'decap-cms-backend-gitlab'
import { ProxyBackend } from 'decap-cms-backend-proxy'
import { DecapCmsWidgetBoolean } from 'decap-cms-widget-boolean'
import { DecapCmsWidgetDatetime } from 'decap-cms-widget-datetime'
import { DecapCmsWidgetImage } from 'decap-cms-widget-image'
import { DecapCmsWidgetList } from 'decap-cms-widget-list'
import { DecapCmsWidgetMarkdown } from 'decap-cms-widget-markdown'
import { DecapCmsWidgetNumber } from 'decap-cms-widget-number'
import { DecapCmsWidgetObject } from 'decap-cms-widget-object'
import { DecapCmsWidgetSelect } from 'decap-cms-widget-select'
import { DecapCmsWidgetString } from 'decap-cms-widget-string'
import { DecapCmsWidgetText } from 'decap-cms-widget-text'
import { beforeSave } from './before-save.ts'
import { entryFrom, fileFrom } from './entry-file.ts'
import { id } from './locale/id.ts'
import { withoutReloads } from './no-reload.ts'
import { onePaneOnPhones } from './phone.ts'
import { relationWidget } from './relation.ts'

const widgets = [
  DecapCmsWidgetBoolean,
  DecapCmsWidgetDatetime,
  DecapCmsWidgetImage,
  DecapCmsWidgetList,
  DecapCmsWidgetMarkdown,
  DecapCmsWidgetNumber,
  DecapCmsWidgetObject,
  DecapCmsWidgetSelect,
  DecapCmsWidgetString,
  DecapCmsWidgetText,
]
for (const { Widget } of widgets) CMS.registerWidget(Widget())
CMS.registerWidget(relationWidget())

CMS.registerBackend('git-gateway', GitGatewayBackend)
CMS.registerBackend('github', GitHubBackend)
CMS.registerBackend('gitlab', GitLabBackend)
CMS.registerBackend('proxy', ProxyBackend)

CMS.registerLocale('id', id)
CMS.registerCustomFormat('entry', 'md', { fromFile: entryFrom, toFile: fileFrom })
CMS.registerEventListener({ name: 'preSave', handler: beforeSave })

withoutReloads()
onePaneOnPhones()
CMS.init({ config: configOnPage() })
document.getElementById('loading')?.remove()

/** The page carries the configuration, since only the build knows the backend. */
function configOnPage(): CmsConfig {
  const text = document.getElementById('cms-config')?.textContent
  if (!text) throw new Error('The page holds no #cms-config.')
  return JSON.parse(text) as CmsConfig
}
