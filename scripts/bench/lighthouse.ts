import lighthouse from 'lighthouse'

/** One Lighthouse run on its emulated phone. */
export interface Run {
  /** performance, accessibility, best practices, SEO; 0 to 100. */
  scores: [number, number, number, number]
  /** Largest contentful paint, ms. */
  lcp: number
  /** What the largest paint is of. */
  leads: 'text' | 'picture'
  /** Total blocking time, ms. */
  tbt: number
  /** Cumulative layout shift. */
  cls: number
  /** Bytes transferred. */
  bytes: number
  requests: number
  /** Audits below full score, with the category's name. */
  lost: string[]
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * How slow 4G and a slow phone are emulated: calculated from a fast visit (`simulate`, Lighthouse's default) or by
 * throttling the browser (`devtools`), with the same figures.
 */
export type Throttling = 'simulate' | 'devtools'

/** @param port the browser's debugging port @throws when Lighthouse gives no report */
export async function measure(
  url: string,
  port: number,
  throttlingMethod: Throttling = 'simulate',
): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    throttlingMethod,
    onlyCategories: [...categories],
  })
  if (!result) throw new Error(`Lighthouse gave no report for ${url}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const value = (audit: string) => lhr.audits[audit]?.numericValue ?? NaN
  const [performance = 0, accessibility = 0, practices = 0, seo = 0] = categories.map((name) =>
    Math.round((lhr.categories[name]?.score ?? 0) * 100),
  )
  const largest = lhr.audits['lcp-breakdown-insight']?.details ?? {}
  const requests = (lhr.audits['network-requests']?.details as { items?: unknown[] } | undefined)?.items ?? []
  const lost = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id}`),
  )
  return {
    scores: [performance, accessibility, practices, seo],
    lcp: value('largest-contentful-paint'),
    leads: /"snippet":"<(img|picture|svg|image)\b/.test(JSON.stringify(largest)) ? 'picture' : 'text',
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    requests: requests.length,
    lost,
  }
}

/** The run with the middle largest contentful paint. */
export function medianRun(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((one, other) => one.lcp - other.lcp)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('There is no run to take the median of.')
  return middle
}
