import { everyPicture } from '@/drawings'
import { picturesOf } from '@/drawings/endpoint'

export const { getStaticPaths, GET } = picturesOf('jpg', everyPicture)
