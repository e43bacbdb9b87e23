import { useEffect, useMemo, useRef, useState } from 'react'
import type { PreviewTemplateComponentProps } from 'decap-cms-core'
import type { Locale } from '../../rules/locale.ts'
import { previewed } from '../decap/preview-props.ts'
import { FRAME } from './addresses.ts'
import { Choices, widths, type Look } from './choices.tsx'
import { Helper } from './helper.ts'
import style from './pane.css?inline'
import { forgetPictures, type Drawn } from './pictures.ts'
import { PlainPreview } from './plain.tsx'
import type { Form, Shown } from './show.ts'
import { Stage } from './stage.tsx'

/** Time in ms after the last letter before the page is made anew. */
const PAUSE = 150

/** Kept while the CMS is open, so that the next entry is looked at in the same way. */
let remembered: Partial<Omit<Look, 'locale'>> = {}

/** An entry as its page will be, while it is written. */
export function PreviewPane(props: PreviewTemplateComponentProps) {
  const { form, locale, arrivals } = useMemo(() => previewed(props), [props])
  const [look, setLook] = useState(() => ({ ...firstLook(), ...remembered, locale }))
  // Whoever turns to the English fields wants to see what they become.
  useEffect(() => setLook((current) => ({ ...current, locale })), [locale])
  const tools = useTools()
  const frame = useFrame()
  const shown = usePage(tools?.helper, form, look.locale)
  const choose = (next: Look) => {
    remembered = { scheme: next.scheme, device: next.device }
    setLook(next)
  }
  const photograph = (path: string) => String(props.getAsset(path) ?? '')

  const failed = shown instanceof Error || frame instanceof Error
  return (
    <div className="pane">
      <style>{style}</style>
      <Choices look={look} onChange={choose} />
      {failed && <PlainPreview {...props} />}
      {!failed && shown && frame && tools && (
        <>
          {shown.missing.length > 0 && (
            <p className="note" role="status">
              Belum diisi: {shown.missing.join(', ')}. Di pratinjau, bagian itu hanya pengisi sementara.
            </p>
          )}
          <Stage
            frame={frame}
            html={shown.html}
            lang={look.locale}
            scheme={look.scheme}
            width={widths[look.device]}
            drawn={tools.drawn}
            photograph={photograph}
            draw={(address, done) => tools.helper.drawing(address, done)}
            arrivals={arrivals}
          />
        </>
      )}
    </div>
  )
}

const firstLook = (): Omit<Look, 'locale'> => ({
  scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  device: 'phone',
})

interface Tools {
  helper: Helper
  drawn: Drawn
}

function useTools(): Tools | undefined {
  const [tools, setTools] = useState<Tools>()
  useEffect(() => {
    const made: Tools = { helper: new Helper(), drawn: new Map() }
    setTools(made)
    return () => {
      made.helper.end()
      forgetPictures(made.drawn)
    }
  }, [])
  return tools
}

/** The newest page there is, or why there is none. */
function usePage(helper: Helper | undefined, form: Form, locale: Locale) {
  const [shown, setShown] = useState<Shown | Error>()
  const written = JSON.stringify(form)
  const first = useRef(true)
  useEffect(() => {
    if (!helper) return
    const ask = () => {
      helper.forgetDrawings()
      helper.page(form, locale, setShown, setShown)
    }
    const timer = setTimeout(ask, first.current ? 0 : PAUSE)
    first.current = false
    return () => clearTimeout(timer)
  }, [helper, written, locale])
  return shown
}

function useFrame() {
  const [frame, setFrame] = useState<string | Error>()
  useEffect(() => {
    emptyPage().then(setFrame, setFrame)
  }, [])
  return frame
}

/** The site's page without its scripts, which the frame would refuse with a word in the console for each. */
async function emptyPage(): Promise<string> {
  const response = await fetch(FRAME)
  if (!response.ok) throw new Error(`${FRAME} answered ${response.status}.`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const element of page.querySelectorAll('script, link[rel="modulepreload"]')) element.remove()
  page.body.replaceChildren()
  page.head.insertAdjacentHTML('afterbegin', '<base target="_blank">')
  return `<!doctype html>${page.documentElement.outerHTML}`
}
