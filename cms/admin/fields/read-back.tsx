import { Component, type ReactNode } from 'react'
import type { CmsWidgetControlProps, CmsWidgetParam } from 'decap-cms-core'
import type { InputParser } from '../../model/input-parser.ts'
import { inputParsers, type InputParserName } from '../../model/input-parsers/index.ts'
import { storedInstead, under } from './typed.ts'
import './fields.css'

/** Long enough not to scold somebody in the middle of a word. Milliseconds. */
const PAUSE = 1200

interface Properties extends CmsWidgetControlProps<unknown> {
  setActiveStyle: () => void
  setInactiveStyle: () => void
}

interface State {
  /** Whether the person paused, so that a refusal may be said. */
  paused: boolean
  pasted: boolean
  /** What was typed or pasted, after its stored form took its place. */
  before: { text: string; pasted: boolean } | undefined
}

/**
 * One line of text with what was understood of it below. What Decap holds is the text while it is typed, and its
 * stored form after the field is left, so that the person sees what will be saved.
 */
class ReadBack extends Component<Properties, State> {
  override state: State = { paused: true, pasted: false, before: undefined }
  private pause: ReturnType<typeof setTimeout> | undefined

  override componentWillUnmount() {
    clearTimeout(this.pause)
  }

  private get reading() {
    return inputParsers[this.props.field.get('reading') as InputParserName] as unknown as InputParser<never>
  }

  private readonly type = (text: string) => {
    clearTimeout(this.pause)
    this.pause = setTimeout(() => this.setState({ paused: true }), PAUSE)
    this.setState(({ pasted }) => ({ paused: pasted, before: undefined }))
    this.props.onChange(text)
  }

  private readonly leave = () => {
    clearTimeout(this.pause)
    this.props.setInactiveStyle()
    const { value } = this.props
    const stored = storedInstead(this.reading, value)
    this.setState(({ pasted, before }) => ({
      paused: true,
      pasted: false,
      before:
        stored === undefined || String(stored) === String(value) ? before : { text: String(value), pasted },
    }))
    if (stored !== undefined) this.props.onChange(stored)
  }

  override render(): ReactNode {
    const { forID, value, classNameWrapper, setActiveStyle } = this.props
    const found = under(this.reading, value)
    const refused = found.kind === 'refused' && this.state.paused
    const belowId = `${forID}-read`
    return (
      <>
        <input
          type="text"
          id={forID}
          className={classNameWrapper}
          value={value === undefined || value === null ? '' : String(value)}
          inputMode={this.reading.keyboard ?? 'text'}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={belowId}
          aria-invalid={refused}
          onChange={(event) => this.type(event.target.value)}
          onPaste={() => this.setState({ pasted: true })}
          onFocus={setActiveStyle}
          onBlur={this.leave}
        />
        <div className="read-back" id={belowId} aria-live="polite">
          {found.kind === 'read' && <p className="read-back-says">{found.says.join(' · ')}</p>}
          {found.kind === 'read' && found.advice !== '' && <p>{found.advice}</p>}
          {refused && <p className="read-back-refused">{found.sentence}</p>}
          {this.state.before && (
            <p className="read-back-before">
              {this.state.before.pasted ? 'Anda menempel: ' : 'Anda menulis: '}
              <q>{this.state.before.text}</q>
            </p>
          )}
        </div>
        {found.kind === 'read' && found.opens && (
          <a className="read-back-opens" href={found.opens.href} target="_blank" rel="noopener noreferrer">
            {found.opens.label}
          </a>
        )}
      </>
    )
  }
}

export const readBackWidget = (): CmsWidgetParam => ({
  name: 'read-back',
  controlComponent: ReadBack as unknown as CmsWidgetParam['controlComponent'],
})
