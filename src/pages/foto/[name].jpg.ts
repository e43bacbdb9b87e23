import { picturesOf } from '@/drawings/endpoint'
import { everyPhotograph } from '@/photographs/published'

export const { getStaticPaths, GET } = picturesOf('jpg', everyPhotograph)
