/** What a ridge needs to know of a village. */
export interface Place {
  /** The seed of everything invented: the hills, the mist, the plants' gestures. */
  slug: string
  /** Degrees in WGS 84, south negative. */
  latitude: number
  /** Degrees in WGS 84. */
  longitude: number
  /** Metres above sea level, when a source gives them. */
  altitude?: number
  /** Metres above sea level from which to draw when no source gives them; never shown to a reader. */
  eyeHeight?: number
  /** What people live from, in Indonesian or English words: "padi", "jagung", "vegetables". */
  livelihoods: readonly string[]
}

/**
 * Metres from which to look when nobody has recorded the village's altitude. Right for the valleys of
 * Wonosobo (Lipursari lies near 500 m); 100 m of error there turn a summit's apparent height by 0.3 degrees.
 */
const assumedEyeHeight = 500

/** The eye's height in metres above sea level. */
export const eyeHeightOf = ({ altitude, eyeHeight }: Place): number =>
  altitude ?? eyeHeight ?? assumedEyeHeight
