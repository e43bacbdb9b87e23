import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { patch } from './patch.ts'
import { settlePictures, type Drawn } from './pictures.ts'
import { inScheme, type Scheme } from './scheme.ts'

interface Props {
  /** An empty page of the site. */
  frame: string
  /** What its body holds. */
  html: string
  lang: string
  scheme: Scheme
  /** CSS pixels. */
  width: number
  drawn: Drawn
  photograph: (path: string) => string
  draw: (address: string, done: (svg: string) => void) => void
  /** Changes when a photograph may have come. */
  arrivals: unknown
}

/** The page itself: a frame as wide as the chosen screen, scaled to the room there is. Scripts never run in it. */
export function Stage({ frame, html, lang, scheme, width, drawn, photograph, draw, arrivals }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLIFrameElement>(null)
  const room = useRoom(stage)
  const [loaded, setLoaded] = useState(0)
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / width)

  useEffect(() => {
    const inside = page.current?.contentDocument
    const view = inside?.defaultView
    if (!loaded || !inside?.body || !view) return
    const wanted = new DOMParser().parseFromString(inScheme(html, scheme), 'text/html')
    settlePictures(wanted, drawn, inside, {
      scheme,
      matches: (media) => view.matchMedia(media).matches,
      photograph,
      draw,
    })
    wanted.body.className = inside.body.className
    patch(inside.body, wanted.body)
    inside.documentElement.lang = lang
  }, [loaded, html, lang, scheme, width, arrivals])

  useEffect(() => {
    // In new browsers it returns a promise, which an effect must not.
    void page.current?.contentWindow?.scrollTo(0, 0)
  }, [width])

  return (
    <div className="stage" ref={stage}>
      <iframe
        ref={page}
        title="Pratinjau halaman"
        sandbox="allow-same-origin"
        srcDoc={inScheme(frame, scheme)}
        onLoad={() => setLoaded((count) => count + 1)}
        style={{
          width,
          height: room.height / scale,
          left: Math.max(0, (room.width - width) / 2),
          transform: `scale(${scale})`,
        }}
      />
    </div>
  )
}

/** Size of an element in CSS pixels, as it changes. */
function useRoom(element: { current: HTMLElement | null }) {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const { current } = element
    const view = current?.ownerDocument.defaultView
    if (!current || !view) return
    const measure = () => setRoom({ width: current.clientWidth, height: current.clientHeight })
    measure()
    const observer = new view.ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}
